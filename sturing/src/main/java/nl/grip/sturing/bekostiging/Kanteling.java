// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/**
 * A service of which the light part moves from maatwerk to an algemene voorziening on a fixed budget (AEF for Haarlem,
 * 2019). Budget at the average price makes the light part too rich by exactly what the heavy part comes short.
 */
public record Kanteling(Deel licht, Deel zwaar) {
    public record Deel(BigDecimal aantal, BigDecimal prijs) {
        public BigDecimal kosten() {
            return aantal.multiply(prijs);
        }
    }

    public BigDecimal gemiddeldePrijs() {
        return Getal.deel(licht.kosten().add(zwaar.kosten()), licht.aantal().add(zwaar.aantal()));
    }

    public BigDecimal budgetGekanteld() {
        return licht.aantal().multiply(gemiddeldePrijs());
    }

    public BigDecimal overbudget() {
        return budgetGekanteld().subtract(licht.kosten());
    }

    public BigDecimal tekortZwaar() {
        return zwaar.kosten().subtract(zwaar.aantal().multiply(gemiddeldePrijs()));
    }
}
