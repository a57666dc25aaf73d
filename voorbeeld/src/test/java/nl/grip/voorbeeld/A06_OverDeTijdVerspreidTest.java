// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.grip.voorbeeld.proces.Proef;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rides and the waiting list come as the time goes by: somebody who looks in the dienstjaar knows what there was until then. */
class A06_OverDeTijdVerspreidTest {
    @TempDir
    static Path map;

    @BeforeAll
    static void schrijf() {
        Gemeentebestanden.schrijf(Proef.compleet(4_000, 6), map);
    }

    @Test
    void rittenKomenNaElkKwartaalEnElkeRitEenKeer() {
        var perBestand = perDag("ritten");
        assertThat(perBestand.keySet())
                .contains(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 7, 20), LocalDate.of(2026, 10, 20))
                .allSatisfy(dag -> assertThat(dag).isBeforeOrEqualTo(LocalDate.of(2028, 6, 30)));
        perBestand.forEach((dag, rijen) -> assertThat(rijen)
                .allSatisfy(
                        rij -> assertThat(YearMonth.parse(rij.getField("maand")).atEndOfMonth())
                                .isBetween(dag.minusDays(20).minusMonths(3), dag)));
        var alle = perBestand.values().stream().flatMap(List::stream).toList();
        assertThat(alle)
                .extracting(rij -> rij.getField("maand") + rij.getField("bestemming") + rij.getField("zone"))
                .doesNotHaveDuplicates();
        assertThat(som(alle)).isEqualTo(geboekt());
    }

    /** In cents, as in the ledger; every month from the first on. */
    private static long geboekt() {
        return som(lees(map.resolve("tabellen/grootboek.csv")).stream()
                .filter(rij -> rij.getField("kostenplaats").equals("vervoer"))
                .toList());
    }

    private static long som(List<NamedCsvRecord> rijen) {
        return rijen.stream()
                .mapToLong(rij -> Long.parseLong(rij.getField("bedrag").replace(".", "")))
                .sum();
    }

    @Test
    void deWachtlijstZegtElkHalfjaarWieErDanWacht() {
        var lijsten = perDag("wachtlijst");
        assertThat(lijsten).containsKey(LocalDate.of(2026, 6, 30)).hasSizeGreaterThan(4);
        lijsten.forEach((dag, rijen) -> assertThat(rijen).allSatisfy(rij -> {
            assertThat(LocalDate.parse(rij.getField("sinds"))).isBeforeOrEqualTo(dag);
            if (!rij.getField("tot").isEmpty()) {
                assertThat(LocalDate.parse(rij.getField("tot"))).isBetween(dag.minusMonths(6), dag);
            }
        }));
        Predicate<NamedCsvRecord> wacht = rij -> rij.getField("tot").isEmpty();
        var laatste = lijsten.get(LocalDate.of(2028, 6, 30));
        lijsten.forEach((dag, rijen) -> rijen.stream()
                .filter(wacht)
                .forEach(rij -> assertThat(lijsten.entrySet().stream()
                                        .filter(later -> later.getKey().isAfter(dag))
                                        .flatMap(later -> later.getValue().stream())
                                        .filter(wacht.negate())
                                        .anyMatch(later -> zelfde(later, rij))
                                || laatste.stream().filter(wacht).anyMatch(nu -> zelfde(nu, rij)))
                        .as("wie wachtte, is geplaatst of wacht nog")
                        .isTrue()));
    }

    private static boolean zelfde(NamedCsvRecord een, NamedCsvRecord ander) {
        return een.getField("client").equals(ander.getField("client"))
                && een.getField("sinds").equals(ander.getField("sinds"));
    }

    private static Map<LocalDate, List<NamedCsvRecord>> perDag(String tabel) {
        try (var bestanden = Files.list(map.resolve("tabellen"))) {
            Map<LocalDate, List<NamedCsvRecord>> uit = new TreeMap<>();
            bestanden
                    .filter(bestand -> bestand.getFileName().toString().startsWith(tabel + "-"))
                    .forEach(bestand -> uit.put(dag(bestand, tabel), lees(bestand)));
            return uit;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static LocalDate dag(Path bestand, String tabel) {
        return LocalDate.parse(
                bestand.getFileName().toString().substring(tabel.length() + 1).replace(".csv", ""));
    }

    private static List<NamedCsvRecord> lees(Path bestand) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(bestand)) {
            return csv.stream().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
