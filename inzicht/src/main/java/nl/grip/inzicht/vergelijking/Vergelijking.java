// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.vergelijking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A value of one beside the middle of the others.
 *
 * @param midden median of the others; empty when there are too few to speak of them
 */
public record Vergelijking(BigDecimal eigen, Optional<BigDecimal> midden, int anderen) {
    /** With fewer others the middle would tell about one of them. */
    public static final int MINSTE_ANDEREN = 3;

    public static Vergelijking van(BigDecimal eigen, Collection<BigDecimal> anderen) {
        return new Vergelijking(
                eigen,
                anderen.size() < MINSTE_ANDEREN ? Optional.empty() : Optional.of(mediaan(anderen)),
                anderen.size());
    }

    /** How much higher it is than the middle, in whole percent; below zero when it is lower. */
    public Optional<Long> verschilPct() {
        return midden.filter(waarde -> waarde.signum() != 0)
                .map(waarde -> Math.round(eigen.subtract(waarde)
                                .divide(waarde, MathContext.DECIMAL64)
                                .doubleValue()
                        * 100));
    }

    private static BigDecimal mediaan(Collection<BigDecimal> getallen) {
        List<BigDecimal> rij = getallen.stream().sorted().toList();
        int half = rij.size() / 2;
        return rij.size() % 2 == 1
                ? rij.get(half)
                : rij.get(half - 1).add(rij.get(half)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }
}
