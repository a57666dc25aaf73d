// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.grip.basis.Bedrag;

/**
 * What was declared in a year under one ceiling of a contract.
 *
 * @param bereiktOp the day on which the bill came that took it over {@link #GRENS_PCT} percent; the peildatum when it did not
 */
public record Plafondstand(
        String aanbieder, String voorziening, int jaar, Bedrag plafond, Bedrag gedeclareerd, LocalDate bereiktOp) {
    /** From this share on somebody must talk with the aanbieder: a choice of ours. */
    public static final int GRENS_PCT = 90;

    public boolean isBijnaOp() {
        return plafond.centen() > 0 && gedeclareerdPct().intValue() >= GRENS_PCT;
    }

    /** Whole percentage, rounded down. */
    public BigDecimal gedeclareerdPct() {
        return BigDecimal.valueOf(gedeclareerd.centen())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(plafond.centen()), 0, RoundingMode.FLOOR);
    }
}
