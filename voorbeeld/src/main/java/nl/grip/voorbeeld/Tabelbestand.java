// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.grip.basis.Bedrag;

/** A csv file of the example: {@code ;}, LF, UTF-8, header always. */
public final class Tabelbestand implements AutoCloseable {
    private final CsvWriter csv;

    private Tabelbestand(CsvWriter csv) {
        this.csv = csv;
    }

    public static Tabelbestand maak(Path bestand, String... kolommen) {
        try {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            var csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.LF)
                    .build(bestand);
            csv.writeRecord(kolommen);
            return new Tabelbestand(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void rij(Object... waarden) {
        csv.writeRecord(Arrays.stream(waarden).map(Tabelbestand::tekst).toArray(String[]::new));
    }

    private static String tekst(Object waarde) {
        return waarde instanceof Bedrag bedrag ? bedrag.euro() : waarde.toString();
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
