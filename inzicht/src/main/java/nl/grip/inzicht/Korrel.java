// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;

/**
 * The breakdown that is asked, written into the SQL of an indicator: {@code {korrel}} is all its columns and
 * {@code {rest}} those within which shares are 1: columns of the indicator's own korrel, but for the last, its theme.
 *
 * @param kolommen all columns of the bronregels on which one may break down: {@code {kolommen}}
 */
record Korrel(List<String> per, List<String> eigen, List<String> kolommen) {
    String in(String sql) {
        List<String> rest = per.stream()
                .filter(eigen.subList(0, eigen.size() - 1)::contains)
                .toList();
        return vul(vul(vul(sql, "korrel", per), "rest", rest), "kolommen", kolommen);
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
