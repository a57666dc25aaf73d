// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.time.LocalDate;
import nl.grip.inzicht.prognose.dossier.Maandtelling;

/**
 * What is to be estimated.
 *
 * @param jaar of the care
 * @param nieuwNa allocations that became known after this day (days since 1970) are also counted apart
 */
public record Ramingvraag(int jaar, int nieuwNa, Indexatie indexatie) {
    /** Nothing is counted apart. */
    public static Ramingvraag van(int jaar, Indexatie indexatie) {
        return new Ramingvraag(jaar, Integer.MAX_VALUE, indexatie);
    }

    /** Allocations that became known after a day are counted apart. */
    public static Ramingvraag sinds(LocalDate dag, int jaar, Indexatie indexatie) {
        return new Ramingvraag(jaar, Maandtelling.dag(dag), indexatie);
    }
}
