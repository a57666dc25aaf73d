// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Sums, quotients and percentages of exact decimals, to 34 digits. */
public final class Getal {
    public static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final MathContext NAUWKEURIG = MathContext.DECIMAL128;

    private Getal() {}

    public static BigDecimal som(List<BigDecimal> getallen) {
        return getallen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static BigDecimal gemiddelde(List<BigDecimal> getallen) {
        return deel(som(getallen), BigDecimal.valueOf(getallen.size()));
    }

    public static BigDecimal deel(BigDecimal teller, BigDecimal noemer) {
        return teller.divide(noemer, NAUWKEURIG);
    }

    /** A part as percentage of a whole. */
    public static BigDecimal pct(BigDecimal deel, BigDecimal geheel) {
        return deel(deel.multiply(HONDERD), geheel);
    }

    /** How much higher a value is than its base, in percent. */
    public static BigDecimal groeiPct(BigDecimal van, BigDecimal naar) {
        return pct(naar.subtract(van), van);
    }
}
