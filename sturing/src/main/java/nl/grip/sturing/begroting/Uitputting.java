// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/** How fast a yearly budget, such as that of a team, is being spent. */
public record Uitputting(BigDecimal budget, BigDecimal besteed, int maanden) {
    private static final BigDecimal JAAR = BigDecimal.valueOf(12);

    public BigDecimal tempoPerMaand() {
        return Getal.deel(besteed, BigDecimal.valueOf(maanden));
    }

    /** Months after the start of the year at which the money is gone; above 12 it lasts. */
    public BigDecimal opInMaand() {
        return Getal.deel(budget, tempoPerMaand());
    }

    public BigDecimal prognose() {
        return tempoPerMaand().multiply(JAAR);
    }

    public BigDecimal tekort() {
        return prognose().subtract(budget);
    }

    public BigDecimal bestedingsgraad() {
        return Getal.deel(besteed, budget);
    }

    public BigDecimal tijdsgraad() {
        return Getal.deel(BigDecimal.valueOf(maanden), JAAR);
    }

    /** By how many percentage points spending runs ahead of the calendar. */
    public BigDecimal voorloopInProcentpunten() {
        return bestedingsgraad().subtract(tijdsgraad()).multiply(Getal.HONDERD);
    }
}
