// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
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

/** The writer and the reader of messages owe nothing to each other; here they meet. */
class A04_GripLeestWatErGeschrevenIsTest {
    @TempDir
    static Path map;

    private static final Map<String, Oordeel> GELEZEN = new TreeMap<>();
    private static List<NamedCsvRecord> waarheid = List.of();

    @BeforeAll
    static void schrijfEnLees() throws IOException {
        Gemeentebestanden.schrijf(Proef.schoneGemeente(2_000, 6), map);
        try (var csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(map.resolve("waarheid/bestanden.csv"))) {
            waarheid = csv.stream()
                    .filter(rij -> !rij.getField("bestand").contains("/nogmaals-"))
                    .toList();
        }
        var lezer = new Bronlezer(new Doorzichtig(), Leesinstellingen.STANDAARD);
        new Bestandenzoeker(map).zoek(map, List.of("berichten"), new Vondstontvanger() {
            @Override
            public void bestand(Bronbestand bestand) {
                var oordeel = lezer.lees(bestand, Rijontvanger.GEEN);
                GELEZEN.put(oordeel.bestand(), oordeel);
            }

            @Override
            public void onleesbaar(Oordeel oordeel) {
                GELEZEN.put(oordeel.bestand(), oordeel);
            }
        });
    }

    @Test
    void elkBerichtIsWatDeWaarheidErvanZegt() {
        assertThat(waarheid).hasSizeGreaterThan(1_000).allSatisfy(rij -> {
            var oordeel = GELEZEN.get(rij.getField("bestand"));
            assertThat(oordeel.isGelezen()).as(oordeel.reden()).isTrue();
            assertThat(oordeel.sha256()).isEqualTo(rij.getField("sha256"));
            assertThat(oordeel.rijen()).isEqualTo(Long.parseLong(rij.getField("rijen")));
            assertThat(oordeel.kop().orElseThrow().soort()).isEqualTo(rij.getField("soort"));
            assertThat(oordeel.kop().orElseThrow().ontvangenOp()).hasToString(rij.getField("ontvangen_op"));
        });
    }

    @Test
    void hetGeldInDeDeclaratiesIsHetGeldVanDeWaarheid() {
        assertThat(waarheid)
                .filteredOn(rij -> rij.getField("soort").endsWith("323"))
                .allMatch(rij -> GELEZEN.get(rij.getField("bestand"))
                        .bedrag()
                        .map(Bedrag::euro)
                        .orElse("")
                        .equals(rij.getField("bedrag")));
    }

    @Test
    void inSchoneBerichtenIsNietsTeMelden() throws IOException {
        var geplant = Files.readString(map.resolve("waarheid/afwijkingen.csv"));
        var bevindingen = new ArrayList<Bevinding>();
        waarheid.stream()
                .map(rij -> rij.getField("bestand"))
                .filter(bestand -> !geplant.contains(bestand + ";"))
                .forEach(bestand -> bevindingen.addAll(GELEZEN.get(bestand).bevindingen()));
        assertThat(bevindingen).isEmpty();
    }

    /** Nothing is kept here, so nothing needs hiding. */
    private static final class Doorzichtig implements Pseudonimisering {
        @Override
        public String client(String bsn) {
            return bsn;
        }

        @Override
        public String postcode(String postcode) {
            return postcode;
        }
    }
}
