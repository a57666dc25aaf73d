// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Two figures of one kind beside each other, as two years or two municipalities. */
public record Vergelijking(BigDecimal van, BigDecimal naar) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** How much more the second is; negative when it is less. */
    public BigDecimal verschil() {
        return naar.subtract(van);
    }

    /** The second divided by the first; empty when that is nothing. */
    public Optional<BigDecimal> verhouding() {
        return van.signum() == 0 ? Optional.empty() : Optional.of(naar.divide(van, MathContext.DECIMAL64));
    }

    /** How much more, of every hundred of the first; empty when that is nothing. */
    public Optional<BigDecimal> groeiPct() {
        return verhouding().map(deel -> deel.subtract(BigDecimal.ONE).multiply(HONDERD));
    }
}
