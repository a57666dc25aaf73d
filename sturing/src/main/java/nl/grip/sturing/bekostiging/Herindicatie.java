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

    /** The year in which the last file is done, when the first year is a whole one. */
    public BigDecimal laatsteJaar(BigDecimal eersteJaar) {
        return eersteJaar.add(jaren.setScale(0, java.math.RoundingMode.CEILING)).subtract(BigDecimal.ONE);
    }

    public BigDecimal kosten(BigDecimal uurtarief) {
        return uren().multiply(uurtarief);
    }

    public BigDecimal kostenPerJaar(BigDecimal uurtarief) {
        return Getal.deel(kosten(uurtarief), jaren);
    }
}
