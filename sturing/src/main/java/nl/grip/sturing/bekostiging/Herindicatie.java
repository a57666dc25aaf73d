// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/** A round in which every file is judged again: hours, fte and costs, spread over some years. */
public record Herindicatie(BigDecimal clienten, BigDecimal urenPerClient, BigDecimal jaren) {
    public BigDecimal uren() {
        return clienten.multiply(urenPerClient);
    }

    public BigDecimal fte(BigDecimal productieveUrenPerFte) {
        return Getal.deel(uren(), productieveUrenPerFte);
    }

    public BigDecimal ftePerJaar(BigDecimal productieveUrenPerFte) {
        return Getal.deel(fte(productieveUrenPerFte), jaren);
    }

    public BigDecimal kosten(BigDecimal uurtarief) {
        return uren().multiply(uurtarief);
    }

    public BigDecimal kostenPerJaar(BigDecimal uurtarief) {
        return Getal.deel(kosten(uurtarief), jaren);
    }
}
