// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list that belongs to the program: a csv beside these classes, with a header and {@code ;} between the fields. */
public final class Lijst {
    private Lijst() {}

    /** One row: the fields by column name. */
    public record Rij(Map<String, String> velden) {
        /** The field, which is there; a column that is not is a mistake of ours. */
        public String get(String kolom) {
            return Objects.requireNonNull(velden.get(kolom), kolom);
        }
    }

    /** All rows. A list that is not there is a mistake of ours. */
    public static List<Rij> lees(String naam) {
        try (var bron = Lijst.class.getResourceAsStream(naam)) {
            if (bron == null) {
                throw new IllegalArgumentException("De lijst " + naam + " bestaat niet");
            }
            var tekst = new InputStreamReader(bron, StandardCharsets.UTF_8);
            return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(tekst).stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Rij::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
