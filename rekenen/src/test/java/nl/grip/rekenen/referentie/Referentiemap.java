// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The folder with reference results that were calculated elsewhere (R, chainladder-python). */
final class Referentiemap {
    private Referentiemap() {}

    /** Skips the test, visibly, when the folder is not there. */
    static Path map() {
        var eigen = System.getenv("GRIP_REFERENTIE");
        var map = eigen == null
                ? Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../shared"), "data", "referentiewaarden")
                : Path.of(eigen);
        Assumptions.assumeTrue(Files.isDirectory(map), "../shared is er niet: geen referentiewaarden in " + map);
        return map;
    }

    static List<NamedCsvRecord> lees(String bestand) {
        try (var lezer = CsvReader.builder().ofNamedCsvRecord(map().resolve(bestand))) {
            return lezer.stream().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
