// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/**
 * A trial with a control group, such as 25 people in each (regio Gooi en Vechtstreek, 2021): the change of the one minus the change
 * of the other (difference in differences), in euro for a person.
 */
public record Experiment(Meting test, Meting controle) {
    public record Meting(BigDecimal voor, BigDecimal na) {
        BigDecimal verandering() {
            return na.subtract(voor);
        }
    }

    public BigDecimal effectPerPersoon() {
        return test.verandering().subtract(controle.verandering());
    }

    public BigDecimal effectPct() {
        return Getal.pct(effectPerPersoon(), test.voor());
    }
}
