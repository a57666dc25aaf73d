// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The breakdown that is asked, written into the SQL of an indicator: {@code {korrel}} is all its columns and
 * {@code {rest}} those within which shares are 1: columns of the indicator's own korrel, but for the last, its theme.
 * Of rows that are put together per korrel, {@code {eerste}} is every column as in the row with the lowest bron_id;
 * {@code {deel}} gives the columns of the korrel another name, and {@code {gelijk}} joins on them.
 *
 * @param kolommen all columns of the bronregels on which one may break down: {@code {kolommen}}
 */
record Korrel(List<String> per, List<String> eigen, List<String> kolommen) {
    String in(String sql) {
        List<String> rest = per.stream()
                .filter(eigen.subList(0, eigen.size() - 1)::contains)
                .toList();
        String gevuld = vul(vul(vul(sql, "korrel", per), "rest", rest), "kolommen", kolommen);
        gevuld = vul(gevuld, "eerste", elk(kolommen, k -> per.contains(k) ? k : "min_by(" + k + ", bron_id) AS " + k));
        gevuld = vul(gevuld, "deel", elk(per, k -> k + " AS deel_" + k));
        return gevuld.replace("{gelijk}", gelijk());
    }

    private String gelijk() {
        return per.isEmpty()
                ? "TRUE"
                : per.stream().map(k -> k + " IS NOT DISTINCT FROM deel_" + k).collect(Collectors.joining(" AND "));
    }

    private static List<String> elk(List<String> kolommen, UnaryOperator<String> vorm) {
        return kolommen.stream().map(vorm).toList();
    }

    private static String vul(String sql, String naam, List<String> kolommen) {
        String plek = "\\{" + naam + "\\}";
        return kolommen.isEmpty()
                ? sql.replaceAll(plek + "\\s*,\\s*", "")
                        .replaceAll("PARTITION BY " + plek, "")
                        .replaceAll(plek, "()")
                : sql.replaceAll(plek, String.join(", ", kolommen));
    }
}
