// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** The rows of a table as a command prints it. */
final class Csvrijen {
    private Csvrijen() {}

    static List<NamedCsvRecord> rijen(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .toList();
    }
}
