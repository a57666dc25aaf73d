// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * Rows on a person that a vernietiging leaves: those of tables that say nothing of a law. Neither they nor the file they
 * came in can be cleaned yet, and whoever asked must hear it.
 *
 * @param tabel name of the table
 * @param rijen rows on the persons asked for
 */
public record Tabelrest(String tabel, long rijen) {
    static List<Tabelrest> list(Vragen vragen, Set<String> clienten) {
        List<Tabelrest> resten = new ArrayList<>();
        for (Feitsoort soort : Feitsoorten.list()) {
            if (!clienten.isEmpty() && isTabelMetPersonen(soort)) {
                vragen.stroom(telling(soort, clienten), Map.of(), rij -> resten.add(rest(soort, rij.get(0))));
            }
        }
        return resten.stream().filter(rest -> rest.rijen() > 0).toList();
    }

    private static boolean isTabelMetPersonen(Feitsoort soort) {
        List<String> namen =
                soort.kolommen().stream().map(Feitsoort.Kolom::naam).toList();
        return namen.contains("client") && !namen.contains("domein");
    }

    private static String telling(Feitsoort soort, Set<String> clienten) {
        String lijst = clienten.stream().map(client -> "'" + client + "'").collect(Collectors.joining(", "));
        return "SELECT count(*) FROM feit." + soort.naam() + " WHERE client IN (" + lijst + ")";
    }

    private static Tabelrest rest(Feitsoort soort, @Nullable Object aantal) {
        return new Tabelrest(soort.naam(), aantal instanceof Number getal ? getal.longValue() : 0);
    }
}
