// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

/**
 * What a municipality knows of a year on a day: the terms of the rules of thumb. Amounts in cents.
 *
 * @param totNu declared and not rejected for months of this year, plus what was booked outside the messages
 * @param maanden whole months of the year that are over
 * @param vorigJaar the same for last year, as known now
 * @param vorigJaarToen the same for last year, as known one year ago
 * @param index tariffs of this year over those of last year
 * @param toegewezen all that is allocated for days in this year, as known now, times the contract tariff
 * @param toegewezenVorigJaar the same for last year, as known now
 * @param begroot in the budget for this year, 0 when there is none
 * @param buitenVorigJaar booked for last year outside the messages
 */
public record Jaarstand(
        double totNu,
        int maanden,
        double vorigJaar,
        double vorigJaarToen,
        double index,
        double toegewezen,
        double toegewezenVorigJaar,
        double begroot,
        double buitenVorigJaar) {
    static final double MAANDEN = 12;

    /** The share of last year's allocations that was declared. */
    public double benutting() {
        return (vorigJaar - buitenVorigJaar) / toegewezenVorigJaar;
    }
}
