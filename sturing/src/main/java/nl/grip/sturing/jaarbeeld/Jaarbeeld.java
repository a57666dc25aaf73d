// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.jaarbeeld;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;

/**
 * What help of one wet will cost in a year, beside what was set apart.
 *
 * @param laag in 8 of 10 cases it costs more than this
 * @param hoog in 8 of 10 cases it costs less than this
 * @param gekalibreerd whether the band rests on enough own backtests
 * @param begroot lasten of all versies of the budget together; empty when there is none
 */
public record Jaarbeeld(
        Domein domein,
        int jaar,
        LocalDate peildatum,
        Bedrag verwacht,
        Bedrag laag,
        Bedrag hoog,
        boolean gekalibreerd,
        Optional<Bedrag> begroot) {

    /** Above zero: more than was set apart. */
    public Optional<Bedrag> verschil() {
        return begroot.map(verwacht::min);
    }
}
