// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The pace at which a budget is spent: what teams reckon with today, to hold the forecast against. It knows nothing of
 * commitments, late bills or season.
 *
 * @param budget for the year, in euro
 * @param besteed so far, in euro
 * @param maanden of the year that are over, at least 1
 */
public record Bestedingstempo(BigDecimal budget, BigDecimal besteed, int maanden) {
    private static final BigDecimal MAANDEN_PER_JAAR = BigDecimal.valueOf(12);
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    public Bestedingstempo {
        if (maanden < 1 || maanden > MAANDEN_PER_JAAR.intValue()) {
            throw new IllegalArgumentException("maanden: " + maanden);
        }
    }

    /** Euro a month. */
    public BigDecimal tempo() {
        return besteed.divide(BigDecimal.valueOf(maanden), MathContext.DECIMAL64);
    }

    /** After how many months it is gone at this pace; may lie beyond the year. Nothing may be spent yet. */
    public BigDecimal opInMaand() {
        return budget.multiply(BigDecimal.valueOf(maanden)).divide(besteed, MathContext.DECIMAL64);
    }

    /** Euro at the end of the year, at this pace. */
    public BigDecimal jaareinde() {
        return besteed.multiply(MAANDEN_PER_JAAR).divide(BigDecimal.valueOf(maanden), MathContext.DECIMAL64);
    }

    /**
     * Euro at the end of the year, when of what was allocated only a share is still used.
     *
     * @param open euro still to be given under allocations
     * @param uitnutting share of it that is used
     */
    public BigDecimal metVerplichtingen(BigDecimal open, BigDecimal uitnutting) {
        return besteed.add(open.multiply(uitnutting));
    }

    /** What the year lacks at this pace; negative when something is left. */
    public BigDecimal tekort() {
        return jaareinde().subtract(budget);
    }

    /** Share of the budget that is spent. */
    public BigDecimal bestedingsgraad() {
        return besteed.divide(budget, MathContext.DECIMAL64);
    }

    /** Share of the year that is over. */
    public BigDecimal tijdsgraad() {
        return BigDecimal.valueOf(maanden).divide(MAANDEN_PER_JAAR, MathContext.DECIMAL64);
    }

    /** Percentage points by which spending runs ahead of time. */
    public BigDecimal voorloopInProcentpunten() {
        return bestedingsgraad().subtract(tijdsgraad()).multiply(HONDERD);
    }
}
