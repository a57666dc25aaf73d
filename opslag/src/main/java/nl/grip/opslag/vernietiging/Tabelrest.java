// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * Rows on a person in files that a vernietiging leaves as they are: those of tables, among them exports of a back office.
 * Such a file cannot be cleaned yet, and whoever asked must hear it.
 *
 * @param tabel name of the table
 * @param rijen rows on the persons asked for
 */
public record Tabelrest(String tabel, long rijen) {
    static List<Tabelrest> list(Vragen vragen, Set<String> clienten) {
        Map<String, Long> resten = new TreeMap<>();
        for (Feitsoort soort : Feitsoorten.list()) {
            if (!clienten.isEmpty() && isOverPersonen(soort)) {
                vragen.stroom(
                        telling(soort, clienten),
                        Map.of(),
                        rij -> resten.merge(String.valueOf(rij.get(0)), aantal(rij.get(1)), Long::sum));
            }
        }
        return resten.entrySet().stream()
                .map(rest -> new Tabelrest(rest.getKey(), rest.getValue()))
                .toList();
    }

    private static boolean isOverPersonen(Feitsoort soort) {
        return soort.kolommen().stream().anyMatch(kolom -> kolom.naam().equals("client"));
    }

    /** A message has a domein of its own, a table has not. */
    private static String telling(Feitsoort soort, Set<String> clienten) {
        String lijst = clienten.stream().map(client -> "'" + client + "'").collect(Collectors.joining(", "));
        return "SELECT b.soort, count(*) FROM feit." + soort.naam() + " AS f JOIN beheer.bericht AS b"
                + " ON b.inhoud = f.bericht WHERE b.domein IS NULL AND f.client IN (" + lijst + ") GROUP BY b.soort";
    }

    private static long aantal(@Nullable Object aantal) {
        return aantal instanceof Number getal ? getal.longValue() : 0;
    }
}
