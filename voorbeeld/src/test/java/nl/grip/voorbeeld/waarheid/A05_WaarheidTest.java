// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.voorbeeld.proces.Proef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A05_WaarheidTest {
    private static final int INWONERS = 10_000;
    private static final List<String> DELEN = List.of(
            "gedeclareerd",
            "geleverd_niet_gedeclareerd",
            "uitloop_toewijzingen",
            "nieuwe_instroom",
            "correcties",
            "buiten_berichten");

    @TempDir
    static Path map;

    @BeforeAll
    static void schrijf() {
        Waarheid.schrijf(Proef.schoneGemeente(INWONERS, 3), jaar -> Map.of(), map);
    }

    @Test
    void deDelenVanDeJaarkostenTellenOpTotHetTotaal() {
        assertThat(rijen("jaarkosten.csv")).isNotEmpty().allSatisfy(rij -> {
            var som = DELEN.stream().map(deel -> euro(rij, deel)).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(som).isEqualByComparingTo(euro(rij, "totaal"));
        });
    }

    @Test
    void hetTotaalVanEenJaarIsOpElkePeildatumGelijk() {
        Map<String, Map<String, BigDecimal>> perJaar = rijen("jaarkosten.csv").stream()
                .collect(Collectors.groupingBy(
                        rij -> rij.getField("jaar"),
                        TreeMap::new,
                        Collectors.groupingBy(
                                rij -> rij.getField("peildatum"),
                                Collectors.reducing(BigDecimal.ZERO, rij -> euro(rij, "totaal"), BigDecimal::add))));
        assertThat(perJaar.values())
                .allSatisfy(totalen -> assertThat(totalen.values())
                        .hasSize(5)
                        .containsOnly(totalen.values().iterator().next()));
    }

    @Test
    void jaarkostenEnMaandkostenZijnHetzelfdeGeld() {
        var jaar = rijen("jaarkosten.csv").stream()
                .filter(rij -> rij.getField("peildatum").equals("2026-06-30"))
                .map(rij -> euro(rij, "totaal"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var maanden = rijen("maandkosten.csv").stream()
                .filter(rij -> rij.getField("maand").startsWith("2026"))
                .map(rij -> euro(rij, "bedrag"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(jaar).isEqualByComparingTo(maanden);
    }

    @Test
    void beginPlusInMinUitIsEinde() {
        assertThat(rijen("clienten.csv"))
                .allMatch(rij -> getal(rij, "begin") + getal(rij, "in") - getal(rij, "uit") == getal(rij, "einde"));
    }

    @Test
    void hetzelfdeZaadGeeftDezelfdeBytes(@TempDir Path nogEens, @TempDir Path anders) throws IOException {
        Waarheid.schrijf(Proef.schoneGemeente(INWONERS, 3), jaar -> Map.of(), nogEens);
        Waarheid.schrijf(Proef.schoneGemeente(INWONERS, 4), jaar -> Map.of(), anders);
        try (Stream<Path> bestanden = Files.list(map)) {
            assertThat(bestanden)
                    .isNotEmpty()
                    .allSatisfy(bestand ->
                            assertThat(bestand).hasSameBinaryContentAs(nogEens.resolve(bestand.getFileName())));
        }
        assertThat(map.resolve("maandkosten.csv"))
                .content()
                .isNotEqualTo(Files.readString(anders.resolve("maandkosten.csv")));
    }

    private static List<NamedCsvRecord> rijen(String bestand) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(map.resolve(bestand))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigDecimal euro(NamedCsvRecord rij, String kolom) {
        return new BigDecimal(rij.getField(kolom));
    }

    private static long getal(NamedCsvRecord rij, String kolom) {
        return Long.parseLong(rij.getField(kolom));
    }
}
