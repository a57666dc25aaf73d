// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import nl.grip.basis.Bedrag;

/**
 * What one municipality pays in one year.
 *
 * @param verrekening what it pays for the others (positive) or they for it (negative); sums to 0
 * @param storting into the risk fund
 */
public record Bijdrage(String gemeente, int jaar, Bedrag eigenKosten, Bedrag verrekening, Bedrag storting) {
    public Bedrag bijdrage() {
        return eigenKosten.plus(verrekening).plus(storting);
    }

    /** The same gemeente and year, for other care. */
    Bijdrage plus(Bijdrage ander) {
        return new Bijdrage(
                gemeente,
                jaar,
                eigenKosten.plus(ander.eigenKosten),
                verrekening.plus(ander.verrekening),
                storting.plus(ander.storting));
    }
}
