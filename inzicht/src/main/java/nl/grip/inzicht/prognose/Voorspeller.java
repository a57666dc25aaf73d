// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.LocalDate;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** A way to say what a year will cost. */
@FunctionalInterface
public interface Voorspeller {
    /**
     * The cost of service year {@code jaar}; same arguments, same answer.
     *
     * @param bekend what was known on {@code peildatum}, see {@link Feiten#op}
     * @param trekkingen number of draws for the bands
     */
    Uitkomst<Voorspelling> voorspel(Feiten bekend, int jaar, LocalDate peildatum, long zaad, int trekkingen);
}
