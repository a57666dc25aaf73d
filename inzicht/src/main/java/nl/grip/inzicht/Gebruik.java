// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Which part of the inhabitants gets help: as a percentage, or as people say it, one in so many. */
public record Gebruik(BigDecimal mensen, BigDecimal inwoners) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final BigDecimal TWEE = BigDecimal.valueOf(2);

    /** Of every hundred inhabitants; empty where nobody lives. */
    public Optional<BigDecimal> pct() {
        return inwoners.signum() <= 0
                ? Optional.empty()
                : Optional.of(mensen.multiply(HONDERD).divide(inwoners, MathContext.DECIMAL64));
    }

    /** One of how many inhabitants, in whole people; empty when that says nothing: nobody, or more than half of them. */
    public Optional<BigDecimal> eenOpDe() {
        return mensen.signum() <= 0
                ? Optional.empty()
                : Optional.of(inwoners.divide(mensen, 0, RoundingMode.HALF_UP)).filter(n -> n.compareTo(TWEE) >= 0);
    }
}
