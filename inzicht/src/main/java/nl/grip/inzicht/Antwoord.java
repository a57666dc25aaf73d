// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;

/**
 * The figures of one indicator on one peildatum.
 *
 * @param per the columns of the breakdown
 * @param rijen sorted on these columns and the grootheid
 */
public record Antwoord(Indicator indicator, Peildatum peildatum, List<String> per, List<Rij> rijen) {
    public Antwoord {
        per = List.copyOf(per);
        rijen = List.copyOf(rijen);
    }

    /**
     * One figure, or the reason why there is none.
     *
     * @param sleutel a value for each column of the breakdown; empty text where it does not apply
     * @param teller only where {@code waarde} is a quotient, as {@code noemer}
     * @param volledigheidPct part of the expected amount that is in, 0-100; empty when the history is too short to tell
     */
    public record Rij(
            List<String> sleutel,
            String grootheid,
            Optional<BigDecimal> teller,
            Optional<BigDecimal> noemer,
            Uitkomst<BigDecimal> waarde,
            Optional<BigDecimal> volledigheidPct) {
        public Rij {
            sleutel = List.copyOf(sleutel);
        }

        /** The figure; empty when there is none. */
        public Optional<BigDecimal> findWaarde() {
            return waarde instanceof Cijfer<BigDecimal> cijfer ? Optional.of(cijfer.waarde()) : Optional.empty();
        }

        /** Why there is no figure; empty when there is one. */
        public Optional<GeenCijfer<BigDecimal>> findGeenCijfer() {
            return waarde instanceof GeenCijfer<BigDecimal> geen ? Optional.of(geen) : Optional.empty();
        }
    }
}
