// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The work file of a long proof on made-up municipalities: a municipality is written whole, when it is done. So a proof can
 * be stopped at any moment and goes on where it was.
 *
 * @param <R> a row of it
 */
final class Werkboek<R> {
    private final Path bestand;
    private final Function<R, List<String>> rij;
    private final List<R> regels;

    private Werkboek(Path bestand, Function<R, List<String>> rij, List<R> regels) {
        this.bestand = bestand;
        this.rij = rij;
        this.regels = regels;
    }

    /**
     * @param rij the fields of a row, in the order of the columns
     * @param lees the row of those fields
     */
    static <R> Werkboek<R> open(
            Path bestand, List<String> kolommen, Function<R, List<String>> rij, Function<NamedCsvRecord, R> lees)
            throws IOException {
        if (!Files.exists(bestand)) {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            Files.writeString(bestand, csv(List.of(kolommen)));
        }
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(bestand)) {
            return new Werkboek<>(
                    bestand, rij, csv.stream().map(lees).collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    synchronized List<R> regels() {
        return List.copyOf(regels);
    }

    synchronized void schrijf(List<R> nieuw) {
        try {
            Files.writeString(bestand, csv(nieuw.stream().map(rij).toList()), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        regels.addAll(nieuw);
    }

    private static String csv(List<List<String>> rijen) throws IOException {
        var tekst = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(tekst)) {
            rijen.forEach(csv::writeRecord);
        }
        return tekst.toString();
    }
}
