// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The SQL of volledigheid_pct: which part of the amount of a group is in. A group of months is as complete as its amounts
 * say: what is in, divided by what is expected of each month. Only rows that are bills count, and beside a grootheid of
 * which no row is a bill stands nothing.
 *
 * @param per the columns of the breakdown
 */
record Compleetheid(List<String> per) {
    /** The figures when it cannot be told at all. */
    static final String ONBEKEND = "SELECT uitkomst.*, CAST(NULL AS DOUBLE) AS volledigheid_pct FROM uitkomst";

    /** Whether a row is a bill. */
    static final String REKENING = "(bron_id LIKE '%-d%' OR bron_id LIKE 'bevroren-%')";

    /**
     * The rows of {@code toegerekend} added up where they look the same, each sum with the weight of its bills. A
     * toerekening that adds up itself says of how many rows each of its rows is the sum.
     */
    String opgeteld(Indicator indicator, List<String> kolommen, boolean teBepalen) {
        boolean isGeteld = indicator.toerekening().contains("{rijen}");
        String lijst = kolommen.stream().map(kolom -> kolom + ", ").collect(Collectors.joining()) + "grootheid, rol";
        return "SELECT " + lijst + ", sum(bijdrage) AS bijdrage, " + (isGeteld ? "sum(rijen)" : "count(*)")
                + " AS rijen"
                + (teBepalen
                        ? ", count(*) FILTER (" + wanneer("") + ") AS rekeningen, sum(abs(bijdrage)) FILTER ("
                                + wanneer(" AND rol <> 'noemer'") + ") AS gewicht"
                        : "")
                + " FROM toegerekend GROUP BY " + lijst;
    }

    /** Steps after {@code gekozen} and {@code volledigheid}. */
    String stappen() {
        Set<String> groep = new LinkedHashSet<>(per);
        groep.addAll(List.of("maand", "domein", "grootheid"));
        String lijst = String.join(", ", groep);
        return ",\nweging AS (SELECT " + lijst + ", sum(rekeningen) AS rekeningen, sum(gewicht) AS gewicht"
                + " FROM gekozen GROUP BY " + lijst + "),\n"
                + "compleet AS (SELECT " + opsomming(k -> "g." + k + ", ", "", "")
                + "CASE WHEN count(*) FILTER (WHERE gewicht <> 0 AND coalesce(deel, 0) = 0) = 0"
                + " THEN 100 * sum(gewicht) / nullif(sum(gewicht / deel), 0) END AS volledigheid_pct"
                + " FROM weging g LEFT JOIN volledigheid v ON v.domein = g.domein AND v.maand = g.maand"
                + (per.isEmpty() ? "" : " GROUP BY " + opsomming(k -> "g." + k, ", ", "")) + "),\n"
                + "zonder_rekening AS (SELECT grootheid AS zonder FROM weging GROUP BY grootheid HAVING sum(rekeningen) = 0)";
    }

    /** The figures of that step with the column beside them. */
    String bij(String uitkomst) {
        return "SELECT " + uitkomst + ".*, CASE WHEN zonder IS NULL THEN compleet.volledigheid_pct END"
                + " AS volledigheid_pct FROM " + uitkomst + " LEFT JOIN compleet ON "
                + opsomming(k -> uitkomst + "." + k + " IS NOT DISTINCT FROM compleet." + k, " AND ", "TRUE")
                + " LEFT JOIN zonder_rekening ON zonder = " + uitkomst + ".grootheid";
    }

    private static String wanneer(String verder) {
        return "WHERE " + REKENING + verder;
    }

    private String opsomming(Function<String, String> vorm, String tussen, String leeg) {
        return per.isEmpty() ? leeg : per.stream().map(vorm).collect(Collectors.joining(tussen));
    }
}
