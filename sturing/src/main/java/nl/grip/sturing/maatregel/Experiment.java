// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/** A trial with a control group: the change of the one minus the change of the other (difference in differences). */
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
