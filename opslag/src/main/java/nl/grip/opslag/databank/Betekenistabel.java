// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.Collectors;

/** A csv file of this module as a view, so that lists which belong to the program are data and not SQL. */
final class Betekenistabel {
    private Betekenistabel() {}

    /**
     * The statement that makes the view. Every column is text.
     *
     * @param bestand such as {@code 00-standaardvoorziening.csv}: the view is called after it, without the number
     */
    static String sql(String bestand, String inhoud) {
        List<CsvRecord> regels = CsvReader.builder().fieldSeparator(';').ofCsvRecord(inhoud).stream()
                .toList();
        String kolommen = String.join(", ", regels.get(0).getFields());
        String rijen = regels.stream().skip(1).map(Betekenistabel::rij).collect(Collectors.joining(",\n"));
        return "CREATE OR REPLACE VIEW %s AS SELECT * FROM (VALUES\n%s) AS lijst (%s)"
                .formatted(naam(bestand), rijen, kolommen);
    }

    private static String naam(String bestand) {
        return bestand.replaceAll("^\\d+-|\\.csv$", "");
    }

    private static String rij(CsvRecord regel) {
        return regel.getFields().stream()
                .map(veld -> "'" + veld.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
