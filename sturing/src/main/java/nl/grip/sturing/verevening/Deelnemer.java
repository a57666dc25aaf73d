// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import nl.grip.basis.Bedrag;

/**
 * What one municipality brings in for one year.
 *
 * @param verwacht what it expected to use, and paid in advance under insurance
 * @param gewicht its part in the key (inhabitants, youth, use); at least 0
 * @param storting into the risk fund
 */
public record Deelnemer(String gemeente, int jaar, Bedrag eigenKosten, Bedrag verwacht, long gewicht, Bedrag storting) {
    /** The same with another part in the key. */
    Deelnemer met(long ander) {
        return new Deelnemer(gemeente, jaar, eigenKosten, verwacht, ander, storting);
    }
}
