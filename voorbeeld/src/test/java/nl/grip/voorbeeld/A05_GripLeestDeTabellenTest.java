// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vondstontvanger;
import nl.grip.voorbeeld.proces.Proef;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the example brings beside its messages, read as a municipality's own tables. */
class A05_GripLeestDeTabellenTest {
    @TempDir
    static Path map;

    private static final Map<String, Oordeel> GELEZEN = new TreeMap<>();

    @BeforeAll
    static void schrijfEnLees() throws IOException {
        Gemeentebestanden.schrijf(Proef.schoneGemeente(2_000, 6), map);
        var lezer = new Bronlezer(new Omgekeerd(), Leesinstellingen.STANDAARD);
        new Bestandenzoeker(map).zoek(map, List.of("tabellen"), new Vondstontvanger() {
            @Override
            public void bestand(Bronbestand bestand) {
                GELEZEN.put(bestand.naam(), lezer.lees(bestand, Rijontvanger.GEEN));
            }

            @Override
            public void onleesbaar(Oordeel oordeel) {
                GELEZEN.put(oordeel.bestand(), oordeel);
            }
        });
    }

    @Test
    void elkeTabelWordtGelezenZonderIetsTeMelden() throws IOException {
        try (var bestanden = Files.list(map.resolve("tabellen"))) {
            assertThat(GELEZEN).hasSize((int) bestanden.count()).hasSizeGreaterThan(8);
        }
        assertThat(GELEZEN).allSatisfy((bestand, oordeel) -> {
            assertThat(oordeel.reden()).as(bestand).isEmpty();
            assertThat(oordeel.isGelezen()).as(bestand).isTrue();
            assertThat(oordeel.bevindingen()).as(bestand).isEmpty();
            assertThat(oordeel.rijen()).as(bestand).isEqualTo(rijen(bestand).size());
        });
    }

    @ParameterizedTest
    @CsvSource({"grootboek,bedrag", "begroting,bedrag", "pgb,besteed"})
    void deSomIsDeSomVanDeKolom(String tabel, String kolom) {
        var bestanden = GELEZEN.keySet().stream()
                .filter(bestand -> bestand.startsWith("tabellen/" + tabel))
                .toList();
        assertThat(bestanden)
                .isNotEmpty()
                .allSatisfy(bestand -> assertThat(som(bestand, kolom))
                        .isEqualTo(GELEZEN.get(bestand).bedrag().orElseThrow()));
    }

    /** Only then can what was spent be laid beside what was allowed, by kind of help and by taakveld. */
    @Test
    void allesWatInHetGrootboekStaatIsBegroot(@TempDir Path compleet) {
        Gemeentebestanden.schrijf(Proef.compleet(2_000, 6), compleet);
        Set<String> begroot = plaatsen(compleet.resolve("tabellen/begroting.csv"), "jaar", "voorziening");
        Set<String> geboekt = plaatsen(compleet.resolve("tabellen/grootboek.csv"), "periode", "kostenplaats");
        assertThat(geboekt).contains("6.60 vervoer", "6.751 taakgericht", "6.792 pgb-jeugd", "6.1 subsidie");
        assertThat(begroot).containsAll(geboekt);
    }

    /** The taakveld and what it is for, of every row of the dienstjaar. */
    private static Set<String> plaatsen(Path bestand, String jaar, String waarvoor) {
        return rijen(bestand).stream()
                .filter(rij -> rij.getField(jaar).startsWith("2026"))
                .map(rij -> rij.getField("taakveld") + " " + rij.getField(waarvoor))
                .collect(Collectors.toSet());
    }

    private static Bedrag som(String bestand, String kolom) {
        return rijen(bestand).stream()
                .map(rij -> Bedrag.ofEuro(rij.getField(kolom)))
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static List<NamedCsvRecord> rijen(String bestand) {
        return rijen(map.resolve(bestand));
    }

    private static List<NamedCsvRecord> rijen(Path bestand) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(bestand)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another text than the file holds. */
    private static final class Omgekeerd implements Pseudonimisering {
        @Override
        public String client(String bsn) {
            return new StringBuilder(bsn).reverse().toString();
        }

        @Override
        public String postcode(String postcode) {
            return new StringBuilder(postcode).reverse().toString();
        }
    }
}
