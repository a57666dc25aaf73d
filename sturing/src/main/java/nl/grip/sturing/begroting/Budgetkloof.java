// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.Getal;

/** What care costs beside the money there is for it (Rekenkamercommissie Leiden, 2014). A negative opgave is a tekort. */
public record Budgetkloof(BigDecimal kosten, BigDecimal budget) {
    public static Budgetkloof of(List<BigDecimal> kosten, List<BigDecimal> budgetten) {
        return new Budgetkloof(Getal.som(kosten), Getal.som(budgetten));
    }

    public BigDecimal opgave() {
        return budget.subtract(kosten);
    }

    public BigDecimal tekort() {
        return opgave().negate();
    }

    /** The deficit in percent of what is spent. */
    public BigDecimal tekortPctVanKosten() {
        return Getal.pct(tekort(), kosten);
    }

    /** The three amounts per inhabitant, all with the sign of the whole. */
    public Budgetkloof perInwoner(BigDecimal inwoners) {
        return new Budgetkloof(Getal.deel(kosten, inwoners), Getal.deel(budget, inwoners));
    }
}
