// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

/**
 * One figure, as its SQL file says it.
 *
 * @param naam the name of the file and of the command: {@code uitgaven}
 * @param stappen everything above {@code -- uitkomst}: the steps that end in {@code bronregels}, the rows behind the figure
 * @param uitkomst the question asked of {@code gekozen}, the bronregels that pass the filter
 */
public record Indicator(String naam, Kop kop, String stappen, String uitkomst) {
    private static final String GRENS = "\n-- uitkomst\n";
    private static final String BRONREGELS = "bronregels AS (";

    /** Reads an SQL file. One that lacks a part is a mistake of ours (IllegalArgumentException). */
    static Indicator parse(String naam, String sql) {
        try {
            int grens = sql.indexOf(GRENS);
            eis(grens > 0, "de regel '-- uitkomst' ontbreekt");
            String stappen = sql.substring(0, grens);
            eis(stappen.contains(BRONREGELS), "de stap bronregels ontbreekt");
            String uitkomst = sql.substring(grens + GRENS.length());
            eis(uitkomst.contains("{korrel}") && uitkomst.contains("gekozen"), "{korrel} of gekozen ontbreekt");
            return new Indicator(naam, Kop.parse(sql), stappen, uitkomst);
        } catch (IllegalArgumentException fout) {
            throw new IllegalArgumentException("inzicht/" + naam + ".sql: " + fout.getMessage(), fout);
        }
    }

    /** The text of the file below its header, for who wants to see what is asked. */
    public String sql() {
        return stappen.substring(stappen.indexOf("WITH ")) + GRENS + uitkomst;
    }

    private static void eis(boolean klopt, String fout) {
        if (!klopt) {
            throw new IllegalArgumentException(fout);
        }
    }
}
