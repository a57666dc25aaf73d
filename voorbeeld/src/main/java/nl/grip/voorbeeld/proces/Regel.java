// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One declared line.
 *
 * @param volgnummer from 1 within its month of care
 * @param vorige number of the line that this one credits; 0 for a debit
 * @param volume units, positive also for a credit
 * @param tarief cents per unit
 * @param afgewezenOp when the municipality answered that it is rejected
 */
public record Regel(
        int volgnummer, int vorige, LocalDate ontvangenOp, long volume, long tarief, Optional<LocalDate> afgewezenOp) {
    public boolean isCredit() {
        return vorige > 0;
    }

    /** Cents, with the sign of debit or credit. */
    public long centen() {
        return isCredit() ? -volume * tarief : volume * tarief;
    }

    long netto() {
        return afgewezenOp.isPresent() ? 0 : centen();
    }

    long bekend(LocalDate peildatum) {
        boolean afgewezen = afgewezenOp.filter(op -> !op.isAfter(peildatum)).isPresent();
        return ontvangenOp.isAfter(peildatum) || afgewezen ? 0 : centen();
    }
}
