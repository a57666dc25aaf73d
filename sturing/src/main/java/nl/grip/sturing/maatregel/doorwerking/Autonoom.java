// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.doorwerking;

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
    public Bedrag totaal() {
        return vast.plus(uitloop).plus(instroom);
    }
}
