// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.rapportage.bron.Rapportbron;

/** How many people live in the municipality on a day. */
record Inwoners(Rapportbron bron, Peildatum dag) {
    private static final int VOLWASSEN = 18;

    /** Below 18; empty when that is not known. */
    Optional<Long> kinderen() {
        return bron.inwoners(dag, VOLWASSEN);
    }

    Optional<Long> allen() {
        return bron.inwoners(dag);
    }
}
