// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * How somebody's own exports call the columns of tables: a csv with the columns {@code tabel;kolom;kop;waarde}. What it
 * does not name keeps its own name. An empty {@code kop} means that the export does not have the column, {@code waarde}
 * is what stands in every empty cell.
 *
 * @param tekst as it was saved, so that it can be kept beside what was read with it
 */
public record Kolomprofiel(String tekst, List<Regel> regels) {
    private static final List<String> KOP = List.of("tabel", "kolom", "kop", "waarde");
    private static final String VORM = "Een profiel is een csv met de kolommen " + String.join(";", KOP);

    /** One column of one table. */
    public record Regel(String tabel, String kolom, String kop, String waarde) {}

    public Kolomprofiel {
        regels = List.copyOf(regels);
    }

    /** Refuses with a Dutch sentence a text that is no profile, or one that names a column no table has. */
    public static Kolomprofiel parse(String tekst) {
        var rijen = rijen(tekst);
        if (rijen.isEmpty() || !rijen.get(0).getFields().equals(KOP)) {
            throw new IllegalArgumentException(VORM);
        }
        return new Kolomprofiel(
                tekst, rijen.stream().skip(1).map(Kolomprofiel::regel).toList());
    }

    private static List<CsvRecord> rijen(String tekst) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(tekst)) {
            return csv.stream().toList();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(VORM, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regel regel(CsvRecord rij) {
        var regel = new Regel(rij.getField(0), rij.getField(1), rij.getField(2), rij.getField(3));
        boolean bestaat = Tabelsoort.find(regel.tabel()).stream()
                .flatMap(soort -> soort.kolommen().stream())
                .anyMatch(kolom -> kolom.naam().equals(regel.kolom()));
        if (!bestaat) {
            throw new IllegalArgumentException("Regel " + rij.getStartingLineNumber() + " van het profiel: de tabel '"
                    + regel.tabel() + "' heeft geen kolom '" + regel.kolom() + "'");
        }
        return regel;
    }

    Optional<Regel> find(String tabel, Kolom kolom) {
        return regels.stream()
                .filter(regel -> regel.tabel().equals(tabel) && regel.kolom().equals(kolom.naam()))
                .findFirst();
    }
}
