// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.util.Map;
import nl.grip.basis.Domein;

/**
 * What one kind of support looks like in the example; a row of {@code voorzieningen.csv}.
 *
 * @param instroom new trajectories a month in a municipality of 60,000 inhabitants, January of the dienstjaar
 * @param trend yearly growth of the inflow, as a share
 * @param duurvorm Weibull shape, or logsd when lognormal
 * @param duurschaal months: Weibull scale, median when lognormal, or how long it always lasts
 * @param toegewezenMaanden term of an allocation
 * @param volume median allocated units a month
 * @param uitnuttingAlfa with beta: distribution of the share of the allocation that a client uses
 * @param wachttijd mean days from allocation to start
 * @param taakveld Iv3 2025
 * @param verlengdKans chance that care of a young person goes on after the eighteenth birthday (Jeugdwet art. 1.1)
 * @param tarief euro per unit in the dienstjaar, before the deviation of the aanbieder
 */
public record Voorziening(
        String code,
        Domein domein,
        String naam,
        Soort soort,
        double instroom,
        double trend,
        String seizoen,
        Duurverdeling duurverdeling,
        double duurvorm,
        double duurschaal,
        int toegewezenMaanden,
        String eenheid,
        double volume,
        double volumeLogsd,
        double uitnuttingAlfa,
        double uitnuttingBeta,
        double nooitGestartKans,
        double wachttijd,
        double tarief,
        String categorie,
        String taakveld,
        double verlengdKans) {
    /** How it is delivered: every month, once at the start, or once at the end. */
    public enum Soort {
        INSPANNING,
        STUKS,
        RESULTAAT
    }

    /** Of how long care lasts. */
    enum Duurverdeling {
        WEIBULL,
        LOGNORMAAL,
        VAST
    }

    static Voorziening of(Map<String, String> rij) {
        return new Voorziening(
                tekst(rij, "code"),
                tekst(rij, "domein").equals("Wmo") ? Domein.WMO : Domein.JEUGD,
                tekst(rij, "naam"),
                Soort.valueOf(tekst(rij, "soort").toUpperCase(java.util.Locale.ROOT)),
                getal(rij, "instroom_pm"),
                getal(rij, "trend_pct_pj") / 100,
                tekst(rij, "seizoen"),
                Duurverdeling.valueOf(tekst(rij, "duur_verdeling").toUpperCase(java.util.Locale.ROOT)),
                getal(rij, "duur_vorm"),
                getal(rij, "duur_schaal_mnd"),
                (int) getal(rij, "toegewezen_mnd"),
                tekst(rij, "eenheid"),
                getal(rij, "volume_pm"),
                getal(rij, "volume_logsd"),
                getal(rij, "uitnutting_alfa"),
                getal(rij, "uitnutting_beta"),
                getal(rij, "nooit_gestart_kans"),
                getal(rij, "wachttijd_dgn"),
                getal(rij, "tarief_eur"),
                tekst(rij, "categorie"),
                tekst(rij, "taakveld"),
                getal(rij, "verlengd_kans"));
    }

    private static String tekst(Map<String, String> rij, String kolom) {
        return java.util.Objects.requireNonNull(rij.get(kolom), kolom);
    }

    private static double getal(Map<String, String> rij, String kolom) {
        return Double.parseDouble(tekst(rij, kolom));
    }

    public boolean isJeugd() {
        return domein == Domein.JEUGD;
    }
}
