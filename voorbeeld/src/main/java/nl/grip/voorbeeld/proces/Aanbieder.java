// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import nl.grip.voorbeeld.Verzonnen;

/**
 * A made-up provider of care.
 *
 * @param rang rank by size, from 1
 * @param klasse how fast it declares
 * @param declaratiedag day of the month on which its declarations come in
 */
public record Aanbieder(int rang, String klasse, int declaratiedag) {
    /** AGB codes of the example: 90000000 and the rank; assumed never issued. */
    public String agb() {
        return Verzonnen.agb(rang);
    }

    public String naam() {
        return "Aanbieder " + rang;
    }
}
