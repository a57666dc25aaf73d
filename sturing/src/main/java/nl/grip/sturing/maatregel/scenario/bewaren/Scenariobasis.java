// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario.bewaren;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** Budget and reserve as the store knows them. */
public final class Scenariobasis {
    private static final String BEGROTING = """
            SELECT jaar, CAST(sum(bedrag) * 100 AS BIGINT) AS centen FROM begroting
            WHERE lasten_baten = 'lasten' AND ontvangen_op <= :peildatum
            GROUP BY jaar, ontvangen_op, versie
            ORDER BY jaar, ontvangen_op, versie
            """;
    private static final String RESERVE = """
            SELECT jaar, CAST(sum(bedrag) * 100 AS BIGINT) AS centen FROM reserve
            WHERE ontvangen_op <= :peildatum AND jaar <= :jaar
            GROUP BY jaar
            ORDER BY jaar
            """;

    private Scenariobasis() {}

    /** Lasten by year, of the version of the budget that was known last. */
    public static SortedMap<Integer, Bedrag> begroting(Vragen vragen, LocalDate peildatum) {
        return perJaar(vragen.stel(BEGROTING, Map.of("peildatum", peildatum)).rijen());
    }

    /** What the reserve held in the last year that was reported, not after that of the peildatum. */
    public static Optional<Bedrag> reserve(Vragen vragen, LocalDate peildatum) {
        var perJaar = perJaar(vragen.stel(RESERVE, Map.of("peildatum", peildatum, "jaar", peildatum.getYear()))
                .rijen());
        return perJaar.values().stream().reduce((eerder, later) -> later);
    }

    /** The last row of a year counts. */
    private static SortedMap<Integer, Bedrag> perJaar(List<List<@Nullable Object>> rijen) {
        SortedMap<Integer, Bedrag> uit = new TreeMap<>();
        rijen.forEach(rij -> uit.put(
                Integer.valueOf(String.valueOf(rij.get(0))),
                new Bedrag(new BigDecimal(String.valueOf(rij.get(1))).longValueExact())));
        return uit;
    }
}
