// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.grip.opslag.vraag.GenoemdeParameters;
import nl.grip.opslag.vraag.Vragen;

/**
 * The columns on which one may break down and filter: all but those that hold the figure, or point at a person, a household
 * or an allocation. Which columns a step has follows from its SQL and from nothing in a store, so it is asked once.
 */
final class Dimensies {
    private static final Set<String> GEEN = Set.of(
            "bron_id",
            "grootheid",
            "rol",
            "bijdrage",
            "volume",
            "client",
            "wie",
            "toewijzingnummer",
            "toewijzing_nr",
            "client_nr",
            "rang",
            "komt_nog",
            "gestopt",
            "alleen",
            "rijen",
            "is_geboren",
            "maanden_oud",
            "dagen");

    private final Map<String, List<String>> bekend = new ConcurrentHashMap<>();

    /** Of these columns. */
    static List<String> uit(List<String> kolommen) {
        return kolommen.stream().filter(kolom -> !GEEN.contains(kolom)).toList();
    }

    /** Every column that this step has. */
    List<String> kolommen(String stappen, String stap, Voorwaarden voorwaarden, Vragen vragen) {
        String sql = stappen + "\nSELECT * FROM " + stap + " LIMIT 0";
        return bekend.computeIfAbsent(sql, nieuw -> {
            Map<String, Object> parameters = new TreeMap<>(voorwaarden.parametersVanDeStappen());
            parameters.put("peildatum", LocalDate.EPOCH);
            parameters.keySet().retainAll(GenoemdeParameters.parse(sql).namen());
            return vragen.stel(sql, parameters).kolommen();
        });
    }
}
