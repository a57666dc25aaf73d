// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Care given in one month under one allocation, and all that was ever declared for it, in order of receipt.
 *
 * @param maand month of care, month 1 = January of the dienstjaar
 * @param volume units given
 */
public record Levermaand(Traject traject, Toewijzing toewijzing, int maand, long volume, List<Regel> regels) {
    public Levermaand {
        regels = List.copyOf(regels);
    }

    /** What it finally cost, in cents: all lines that were not rejected, credits subtracted. */
    public long centen() {
        return regels.stream().mapToLong(Regel::netto).sum();
    }

    /** The debit that was neither rejected nor credited; there is one at most. */
    public Optional<Regel> findStaand() {
        return regels.stream()
                .filter(r -> !r.isCredit() && r.afgewezenOp().isEmpty())
                .filter(r -> regels.stream().noneMatch(c -> c.vorige() == r.volgnummer()))
                .findFirst();
    }

    /** Cents that were declared and not rejected, as far as known on a day. */
    public long bekend(LocalDate peildatum) {
        return regels.stream().mapToLong(r -> r.bekend(peildatum)).sum();
    }

    /** Whether anything had been received for it on that day. */
    public boolean isGedeclareerdOp(LocalDate peildatum) {
        return regels.stream().anyMatch(r -> !r.ontvangenOp().isAfter(peildatum));
    }
}
