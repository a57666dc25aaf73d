// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/** A measure that grows in a straight line from its first year (nothing yet) to the year of its full effect. */
public record Groeipad(int start, int volledig) {
    /** The share of the full effect that is reached in a year, 0-1. */
    public BigDecimal deelIn(int jaar) {
        BigDecimal deel = Getal.deel(BigDecimal.valueOf(jaar - start), BigDecimal.valueOf(volledig - start));
        return deel.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}
