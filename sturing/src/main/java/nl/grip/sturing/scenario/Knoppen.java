// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.scenario;

import java.math.BigDecimal;

/**
 * The knobs quantity and price (Rekenkamercommissie Leiden, 2014); innovation turns both.
 *
 * @param minderHoeveelheid 0.05 is five percent less
 */
public record Knoppen(BigDecimal hoeveelheid, BigDecimal prijs, BigDecimal minderHoeveelheid, BigDecimal minderPrijs) {
    public BigDecimal uitgaven() {
        return hoeveelheid.multiply(prijs);
    }

    public BigDecimal effectHoeveelheid() {
        return uitgaven().multiply(minderHoeveelheid).negate();
    }

    public BigDecimal effectPrijs() {
        return uitgaven().multiply(minderPrijs).negate();
    }

    /** Both at once: less than the two apart, because less is bought at the lower price. */
    public BigDecimal samen() {
        BigDecimal rest = BigDecimal.ONE.subtract(minderHoeveelheid).multiply(BigDecimal.ONE.subtract(minderPrijs));
        return uitgaven().multiply(rest).subtract(uitgaven());
    }
}
