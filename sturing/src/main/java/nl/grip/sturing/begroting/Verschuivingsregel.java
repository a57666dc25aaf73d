// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import nl.grip.basis.Bedrag;

/**
 * What one verschuiving does to one part of the budget.
 *
 * @param versie the verschuiving by its name
 * @param deel of the budget
 * @param eerst what the part had before it
 * @param bedrag what comes to the part; negative is what goes from it
 */
public record Verschuivingsregel(String versie, String deel, Bedrag eerst, Bedrag bedrag) {
    public Bedrag nu() {
        return eerst.plus(bedrag);
    }

    /** Whether more goes out of the part than was in it. */
    public boolean isTeVeel() {
        return bedrag.centen() < 0 && nu().centen() < 0;
    }
}
