// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How long data on a person are kept (dated table {@code bewaartermijnen.csv}).
 *
 * @param domein Wmo or Jeugd
 * @param vanaf first day on which this term is law
 * @param startgebeurtenis from what it runs; the last change is the last day that the store knows anything of: of
 *     delivery, of the end of an allocation or of receipt
 * @param artikel of the law
 */
public record Bewaartermijn(
        String domein, LocalDate vanaf, int jaren, String startgebeurtenis, String artikel, String bron) {

    /** Of both laws, as in force on a day. */
    public static List<Bewaartermijn> list(LocalDate dag) {
        return lees().stream()
                .filter(termijn -> !termijn.vanaf.isAfter(dag))
                .sorted(Comparator.comparing(Bewaartermijn::vanaf).reversed())
                .collect(java.util.stream.Collectors.toMap(
                        Bewaartermijn::domein, termijn -> termijn, (nieuwste, ouder) -> nieuwste))
                .values()
                .stream()
                .sorted(Comparator.comparing(Bewaartermijn::domein))
                .toList();
    }

    /** The last day of which data have passed their term on {@code dag}: they were kept for whole years after it. */
    public LocalDate verlopenTotEnMet(LocalDate dag) {
        return dag.minusYears(jaren).minusDays(1);
    }

    private static List<Bewaartermijn> lees() {
        var tekst = new InputStreamReader(
                Objects.requireNonNull(Bewaartermijn.class.getResourceAsStream("bewaartermijnen.csv")),
                StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> regels =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(tekst)) {
            return regels.stream().map(Bewaartermijn::of).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Bewaartermijn of(NamedCsvRecord regel) {
        return new Bewaartermijn(
                regel.getField("domein"),
                LocalDate.parse(regel.getField("vanaf")),
                Integer.parseInt(regel.getField("jaren")),
                regel.getField("startgebeurtenis"),
                regel.getField("artikel"),
                regel.getField("bron"));
    }
}
