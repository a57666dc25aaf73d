// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** The work file of the proof of measures: what was done is not done again. */
final class Bewijsboek {
    private final Path bestand;

    private Bewijsboek(Path bestand) {
        this.bestand = bestand;
    }

    static Bewijsboek open(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            Files.writeString(bestand, regel(Bewijsregel.KOLOMMEN));
        }
        return new Bewijsboek(bestand);
    }

    List<Bewijsregel> regels() {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(bestand)) {
            return csv.stream().map(Bewijsregel::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A municipality is written whole, when it is done. */
    void schrijf(List<Bewijsregel> nieuw) {
        try {
            Files.writeString(
                    bestand,
                    nieuw.stream().map(r -> regel(r.rij())).collect(Collectors.joining()),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String regel(List<String> velden) {
        return String.join(";", velden) + "\n";
    }
}
