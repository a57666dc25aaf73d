// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.opslag.vraag.Vragen;

/** The columns on which one may break down and filter: all but those that hold the figure, a person or a household. */
final class Dimensies {
    private static final Set<String> GEEN = Set.of("bron_id", "grootheid", "rol", "bijdrage", "client", "wie");

    private Dimensies() {}

    /** The columns that the last step of this SQL has. */
    static List<String> van(String stappen, String stap, Voorwaarden voorwaarden, Vragen vragen) {
        Map<String, Object> parameters = new TreeMap<>(voorwaarden.parametersVanDeStappen());
        parameters.put("peildatum", LocalDate.EPOCH);
        return vragen.stel(stappen + "\nSELECT * FROM " + stap + " LIMIT 0", parameters).kolommen().stream()
                .filter(kolom -> !GEEN.contains(kolom))
                .toList();
    }
}
