// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import nl.grip.basis.Bedrag;

/**
 * What one municipality pays for places that are bought together.
 *
 * @param rekening its part of all places, used or not
 * @param gebruikt places that it used, on average over the year
 * @param alleen what those would have cost it at the same price
 */
public record Plekkenregel(String zorgvorm, String gemeente, Bedrag rekening, BigDecimal gebruikt, Bedrag alleen) {
    /** Positive: it pays for places of others, or for empty ones. */
    public Bedrag verschil() {
        return rekening.min(alleen);
    }
}
