// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The breakdown that is asked, written into the SQL of an indicator: {@code {korrel}} is all its columns and
 * {@code {rest}} those within which shares are 1: columns of the indicator's own korrel, but for the last, its theme.
 * Of rows that are put together per korrel, {@code {eerste}} is every column as in the row with the lowest bron_id;
 * {@code {een}} that of any row where only sums are asked. {@code {deel}} gives the columns of the korrel another name, and
 * {@code {gelijk}} joins on them.
 *
 * {@code {alleen}} holds for a row that is certainly the only one of its client in its part; {@code {som gevonden}} is
 * that step, of which, where only sums are asked, the rows that look the same are put together, {@code {rijen}} of them;
 * what they must have in common beside these columns is named after it, and behind {@code +} what is added up as well,
 * which must have the sign of bijdrage.
 *
 * @param kolommen all columns of the bronregels on which one may break down: {@code {kolommen}}
 * @param kentAlleen whether the bronregels say which row is the only one of its client in a month
 * @param isSom whether only sums are asked; a trace needs each row
 */
record Korrel(List<String> per, List<String> eigen, List<String> kolommen, boolean kentAlleen, boolean isSom) {
    private static final Pattern SOM = Pattern.compile("\\{som (\\w+)((?:, \\w+)*)((?: \\+ \\w+)*)}");

    String in(String sql) {
        return inVorm(SOM.matcher(sql)
                .replaceAll(plek -> Matcher.quoteReplacement(som(plek.group(1), plek.group(2), plek.group(3))))
                .replace("{alleen}", kentAlleen && per.contains("maand") ? "alleen" : "FALSE")
                .replace("{rijen}", isSom ? "rijen" : "1"));
    }

    /** Credits apart, and what is no bill, so that the weight of a sum is that of its rows; that is all its bron_id tells. */
    private String som(String stap, String ernaast, String ookOpgeteld) {
        if (!isSom) {
            return stap;
        }
        String erbij = Arrays.stream(ernaast.split(", ", -1))
                .filter(kolom -> !kolom.isEmpty() && !kolommen.contains(kolom))
                .map(kolom -> kolom + ", ")
                .collect(Collectors.joining());
        String ook = Arrays.stream(ookOpgeteld.split(" \\+ ", -1))
                .filter(kolom -> !kolom.isEmpty())
                .map(kolom -> ", sum(" + kolom + ") AS " + kolom)
                .collect(Collectors.joining());
        return "(SELECT CASE WHEN " + Compleetheid.REKENING + " THEN '-d' ELSE '' END AS bron_id, {kolommen}, " + erbij
                + "CAST(NULL AS STRING) AS client, grootheid, rol,"
                + " sum(bijdrage) AS bijdrage" + ook + ", count(*) AS rijen FROM " + stap + " GROUP BY {kolommen}, "
                + erbij
                + "grootheid, rol, bijdrage < 0, " + Compleetheid.REKENING + ") AS opgeteld";
    }

    private String inVorm(String sql) {
        List<String> rest = per.stream()
                .filter(eigen.subList(0, eigen.size() - 1)::contains)
                .toList();
        String gevuld = vul(vul(vul(sql, "korrel", per), "rest", rest), "kolommen", kolommen);
        gevuld = vul(gevuld, "eerste", elk(kolommen, k -> per.contains(k) ? k : "min_by(" + k + ", bron_id) AS " + k));
        gevuld = vul(
                gevuld,
                "een",
                elk(
                        kolommen,
                        k -> per.contains(k) ? k : (isSom ? "min(" + k : "min_by(" + k + ", bron_id") + ") AS " + k));
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
