// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.doorwerking;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.grip.basis.Bedrag;

/**
 * What a voorziening costs in a year when nothing is done.
 *
 * @param vorigJaar what the year before costs
 * @param vast what can no longer be changed: care that was given, and cost outside messages
 * @param uitloop care still to be given under allocations that are known
 * @param instroom care under allocations that are not known yet
 * @param duurInMaanden how long care lasts on average
 */
public record Autonoom(
        String voorziening,
        int jaar,
        Bedrag vorigJaar,
        Bedrag vast,
        Bedrag uitloop,
        Bedrag instroom,
        double duurInMaanden) {
    private static final int MAANDEN = 12;

    /**
     * A year of which only the total is known: who is known on the peildatum leaves at the pace of the duration, and what
     * is left of the total goes to who is new.
     */
    public static Autonoom later(
            String voorziening, int jaar, Bedrag vorigJaar, Bedrag totaal, double duurInMaanden, YearMonth peilmaand) {
        double blijft = 0;
        for (int maand = 1; maand <= MAANDEN; maand++) {
            long na = ChronoUnit.MONTHS.between(peilmaand, YearMonth.of(jaar, maand));
            blijft += Math.exp(-na / Math.max(1, duurInMaanden)) / MAANDEN;
        }
        var uitloop = new Bedrag(Math.round(totaal.centen() * blijft));
        return new Autonoom(voorziening, jaar, vorigJaar, Bedrag.NUL, uitloop, totaal.min(uitloop), duurInMaanden);
    }

    public Bedrag totaal() {
        return vast.plus(uitloop).plus(instroom);
    }
}
