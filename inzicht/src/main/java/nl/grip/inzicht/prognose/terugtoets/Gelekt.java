// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.io.Serial;
import java.time.LocalDate;

/** Facts that a forecast was about to use hold something that was not known on its peildatum. A mistake of ours. */
public final class Gelekt extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    Gelekt(LocalDate peildatum, LocalDate gevonden) {
        super("Een prognose van " + peildatum + " kreeg iets te zien van " + gevonden + ".");
    }
}
