// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import java.util.List;

/**
 * One allocation as it is known, with the care given under it. Days are days since 1970.
 *
 * @param ingang first day
 * @param einde last day, {@link #OPEN} when there is none
 * @param toegekendTot last day as first allocated: earlier ends are withdrawals
 * @param volume units a month, or in total when it names a total
 * @param totaal whether the volume is for the whole allocation
 * @param bekend day on which it was first known
 * @param zorgBegin first day of care, {@link #OPEN} when none is known
 * @param zorgEinde day on which care stopped, {@link #OPEN} when that is not known
 * @param levermaanden what was declared, a month each, in order
 */
public record Toekenning(
        String aanbieder,
        int ingang,
        int einde,
        int toegekendTot,
        double volume,
        boolean totaal,
        int bekend,
        int zorgBegin,
        int zorgEinde,
        List<Levermaand> levermaanden) {
    public static final int OPEN = Integer.MAX_VALUE;

    public boolean isGedeclareerd(int maand) {
        for (var l : levermaanden) {
            if (l.maand() == maand) {
                return true;
            }
        }
        return false;
    }

    /** The same, with care that began on that day. */
    Toekenning begonnenOp(int dag) {
        return new Toekenning(
                aanbieder, ingang, einde, toegekendTot, volume, totaal, bekend, dag, zorgEinde, levermaanden);
    }

    /** Part of the month in which care under it was given, as far as known on a day; 0 when it never started. */
    public double deel(int maand, int tot) {
        return zorgBegin == OPEN ? 0 : deel(maand, zorgBegin, Math.min(tot, Math.min(einde, zorgEinde)));
    }

    /** Part of the month between two days, both counted. */
    public static double deel(int maand, int van, int tot) {
        int eerste = Math.max(van, Maandtelling.begin(maand));
        int laatste = Math.min(tot, Maandtelling.einde(maand));
        return laatste < eerste ? 0 : (laatste - eerste + 1.0) / Maandtelling.dagen(maand);
    }
}
