// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.regex.Pattern;
import nl.grip.opslag.vraag.GenoemdeParameters;

/**
 * One figure, as its SQL file says it.
 *
 * @param naam the name of the file and of the command: {@code uitgaven}
 * @param stappen everything above {@code -- uitkomst}: the steps that end in {@code bronregels}, the rows behind the figure
 * @param toerekening what each of the {@code gevonden}, the bronregels that pass the filter, adds to the figure in the asked
 *     breakdown: a client is counted once, a share needs its whole. Most figures need none: then it says that nothing changes
 * @param uitkomst the question asked of {@code gekozen}, what the toerekening gives
 */
public record Indicator(String naam, Kop kop, String stappen, String toerekening, String uitkomst) {
    private static final String GRENS = "\n-- uitkomst\n";
    private static final String TOEREKENING = "\n-- toerekening\n";
    private static final String ONGEWIJZIGD = "SELECT * FROM gevonden";
    private static final Pattern BRONREGELS = Pattern.compile("\\bbronregels AS (/\\* telkens \\*/ )?\\(");

    /** Reads an SQL file. One that lacks a part is a mistake of ours (IllegalArgumentException). */
    static Indicator parse(String naam, String bestand) {
        try {
            String sql = Tussenstappen.vul(bestand);
            int grens = sql.indexOf(GRENS);
            eis(grens > 0, "de regel '-- uitkomst' ontbreekt");
            int deling = sql.indexOf(TOEREKENING);
            String stappen = sql.substring(0, deling < 0 ? grens : deling);
            String toerekening = deling < 0 ? ONGEWIJZIGD : sql.substring(deling + TOEREKENING.length(), grens);
            eis(BRONREGELS.matcher(stappen).find(), "de stap bronregels ontbreekt");
            String uitkomst = sql.substring(grens + GRENS.length());
            eis(uitkomst.contains("{korrel}") && uitkomst.contains("gekozen"), "{korrel} of gekozen ontbreekt");
            eis(toerekening.contains("gevonden"), "de toerekening vraagt niets van gevonden");
            return new Indicator(naam, Kop.parse(sql), stappen, toerekening, uitkomst);
        } catch (IllegalArgumentException fout) {
            throw new IllegalArgumentException("inzicht/" + naam + ".sql: " + fout.getMessage(), fout);
        }
    }

    /** The text of the file below its header, for who wants to see what is asked. */
    public String sql() {
        String eigen = toerekening.equals(ONGEWIJZIGD) ? "" : TOEREKENING + toerekening;
        return stappen.substring(stappen.indexOf("WITH ")) + eigen + GRENS + uitkomst;
    }

    /** Whether it says something else once there is a forecast. */
    public boolean toontPrognose() {
        return GenoemdeParameters.parse(stappen).namen().contains(Voorwaarden.PROGNOSES);
    }

    /** Whether only the outcome has this column, such as the group of the dearest: of one such group no rows can be asked. */
    public boolean isUitkomst(String kolom) {
        var maakt = Pattern.compile("\\bAS " + Pattern.quote(kolom) + "\\b");
        return maakt.matcher(toerekening).find() && !maakt.matcher(stappen).find();
    }

    private static void eis(boolean klopt, String fout) {
        if (!klopt) {
            throw new IllegalArgumentException(fout);
        }
    }
}
