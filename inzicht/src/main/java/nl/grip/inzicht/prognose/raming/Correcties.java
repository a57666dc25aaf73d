// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Arrays;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Levermaand;

/**
 * What becomes of a declared line: rejected, submitted again, credited, corrected. Learned from how the standing volume of
 * all earlier lines developed with their age (additive run-off; rejected lines that may come back are followed apart).
 */
public final class Correcties {
    /** Ages in days at which a line is looked at again. */
    private static final int[] LEEFTIJDEN = {
        0, 7, 14, 21, 30, 61, 91, 122, 152, 183, 213, 244, 274, 304, 335, 365, 396, 426, 457, 487, 518, 548
    };

    private static final int STAPPEN = LEEFTIJDEN.length - 1;
    private static final double TWIJFEL_AFKEUR = 200;
    private static final double AFKEUR = 0.02;
    private static final double TERUG = 0.35;
    private static final double TWIJFEL_TERUG = 10;

    private final int peildag;
    private final double[] aanwezig = new double[STAPPEN];
    private final double[] gewijzigd = new double[STAPPEN];
    private final double[] afgewezen = new double[STAPPEN];
    private final double[] wachtend = new double[STAPPEN];
    private final double[] teruggekomen = new double[STAPPEN];
    private final double[] aantal = new double[STAPPEN];
    private final double[] onveranderd = new double[STAPPEN + 1];
    private final double[] aantalOnveranderd = new double[STAPPEN + 1];
    private final double[] nogTeWijzigen = new double[LEEFTIJDEN[STAPPEN]];

    private Correcties(Dossiers dossiers) {
        this.peildag = dossiers.peildag();
        dossiers.levermaanden().forEach(this::neem);
        telOnveranderd();
        Arrays.setAll(nogTeWijzigen, this::somVanStappen);
    }

    public static Correcties van(Dossiers dossiers) {
        return new Correcties(dossiers);
    }

    /** Expected final volume of a month of care for each unit that is first declared. */
    public double eindfactor() {
        return 1 + nogTeWijzigen(0);
    }

    /** Expected further change of a declared month, as a share of what was first declared. */
    public double verwacht(Levermaand l) {
        return l.isAfgewezen(peildag)
                ? terugkans(peildag - l.laatsteAfwijzing(peildag))
                : nogTeWijzigen(peildag - l.eersteDag());
    }

    /** Relative standard deviation of what one declared month still changes. */
    public double spreiding(Levermaand l) {
        double verwacht = verwacht(l);
        return l.isAfgewezen(peildag)
                ? Math.sqrt(Math.max(0, verwacht * (1 - verwacht)))
                : Math.sqrt(Math.abs(verwacht) * 0.6);
    }

    /** Nothing changes any more after the last age. */
    private double nogTeWijzigen(int leeftijd) {
        return leeftijd < nogTeWijzigen.length ? nogTeWijzigen[leeftijd] : 0;
    }

    private double somVanStappen(int leeftijd) {
        double som = 0;
        double kwijt = 1 - terugkans(0);
        for (int s = 0; s < STAPPEN; s++) {
            double rest = rest(s, leeftijd);
            if (rest > 0) {
                double afkeurkans =
                        s < 4 && aantal[s] < TWIJFEL_AFKEUR ? AFKEUR / 4 : afgewezen[s] / Math.max(1, aanwezig[s]);
                double wijziging = aanwezig[s] > 0 ? gewijzigd[s] / aanwezig[s] : 0;
                som += rest * (wijziging - afkeurkans * kwijt);
            }
        }
        return som;
    }

    private double terugkans(int wachttijd) {
        double blijftWeg = 1;
        for (int s = 0; s < STAPPEN; s++) {
            int dagen = LEEFTIJDEN[s + 1] - LEEFTIJDEN[s];
            double anders = s < 8 ? 1 - Math.pow(1 - TERUG, dagen / 30.0) : 0.01;
            double kans = (teruggekomen[s] + TWIJFEL_TERUG * anders) / (wachtend[s] + TWIJFEL_TERUG);
            blijftWeg *= Math.pow(1 - Math.min(0.99, kans), rest(s, wachttijd));
        }
        return 1 - blijftWeg;
    }

    /** Part of the step that still lies ahead. */
    private static double rest(int stap, int leeftijd) {
        double lengte = LEEFTIJDEN[stap + 1] - LEEFTIJDEN[stap];
        return Math.max(0, Math.min(1, (LEEFTIJDEN[stap + 1] - leeftijd) / lengte));
    }

    private void neem(Levermaand l) {
        double gewicht = Math.abs(l.eerste().centen());
        double volume = l.eersteVolume();
        if (gewicht <= 0 || volume <= 0) {
            return;
        }
        int stappen = stappen(l.eersteDag());
        if (l.regels().size() == 1 && l.eerste().afgewezenOp().isEmpty()) {
            onveranderd[stappen] += gewicht;
            aantalOnveranderd[stappen]++;
            return;
        }
        for (int s = 0; s < stappen; s++) {
            neem(l, s, gewicht, volume);
        }
    }

    /** Steps that are wholly over for a line that came on a day. */
    private int stappen(int dag) {
        int stappen = 0;
        while (stappen < STAPPEN && dag + LEEFTIJDEN[stappen + 1] <= peildag) {
            stappen++;
        }
        return stappen;
    }

    /** A line to which nothing happened stood in every step that it saw. */
    private void telOnveranderd() {
        double gewicht = 0;
        double regels = 0;
        for (int s = STAPPEN - 1; s >= 0; s--) {
            gewicht += onveranderd[s + 1];
            regels += aantalOnveranderd[s + 1];
            aanwezig[s] += gewicht;
            aantal[s] += regels;
        }
    }

    private void neem(Levermaand l, int s, double gewicht, double volume) {
        int van = l.eersteDag() + LEEFTIJDEN[s];
        int tot = l.eersteDag() + LEEFTIJDEN[s + 1];
        if (l.isAfgewezen(van)) {
            return;
        }
        aanwezig[s] += gewicht;
        aantal[s]++;
        if (l.isAfgewezen(tot)) {
            afgewezen[s] += gewicht;
            volgAfwijzing(l, l.laatsteAfwijzing(tot));
        } else {
            gewijzigd[s] += gewicht * (l.staandVolume(tot) - l.staandVolume(van)) / volume;
        }
    }

    /** Rejections are counted, not weighed: they have nothing to do with the amount. */
    private void volgAfwijzing(Levermaand l, int afgewezenOp) {
        for (int s = 0; s < STAPPEN && afgewezenOp + LEEFTIJDEN[s + 1] <= peildag; s++) {
            if (!l.isAfgewezen(afgewezenOp + LEEFTIJDEN[s])) {
                return;
            }
            wachtend[s]++;
            teruggekomen[s] += l.isAfgewezen(afgewezenOp + LEEFTIJDEN[s + 1]) ? 0 : 1;
        }
    }
}
