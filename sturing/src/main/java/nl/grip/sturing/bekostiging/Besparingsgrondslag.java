// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/**
 * How much must be spent for a saving that is told as a percentage to come out as told, the cost of carrying it out included (AEF,
 * Westland 2019). More than what is spent, and the plan is too rosy.
 *
 * @param besparingPct 0-100
 */
public record Besparingsgrondslag(BigDecimal nettoBesparing, BigDecimal uitvoering, BigDecimal besparingPct) {
    public BigDecimal uitgaven() {
        return Getal.deel(nettoBesparing.add(uitvoering).multiply(Getal.HONDERD), besparingPct);
    }
}
