// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The work file of the proof on made-up municipalities: a municipality is written whole, when it is done. So the proof can be
 * stopped at any moment and goes on where it was.
 */
final class Proefboek {
    private final Path bestand;
    private final List<Proefregel> regels;

    private Proefboek(Path bestand, List<Proefregel> regels) {
        this.bestand = bestand;
        this.regels = regels;
    }

    static Proefboek open(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            Files.writeString(bestand, csv(List.of(Proefregel.KOLOMMEN)));
        }
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(bestand)) {
            return new Proefboek(
                    bestand, csv.stream().map(Proefregel::of).collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    synchronized List<Proefregel> regels() {
        return List.copyOf(regels);
    }

    /** What is in it already. */
    synchronized Set<Prognoseproef> gedaan() {
        return regels.stream().map(Proefregel::proef).collect(Collectors.toSet());
    }

    synchronized void schrijf(List<Proefregel> nieuw) {
        try {
            Files.writeString(bestand, csv(nieuw.stream().map(Proefregel::rij).toList()), StandardOpenOption.APPEND);
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
