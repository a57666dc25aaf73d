// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;

/** Two amounts can be compared when they are in the money of the same year; else a deficit appears that is not there. */
public record Prijspeil(BigDecimal bedrag, BigDecimal index) {
    public BigDecimal geindexeerd(int jaren) {
        return bedrag.multiply(BigDecimal.ONE.add(index).pow(jaren));
    }

    /** The artificial deficit after some years when costs are indexed and income is not. */
    public BigDecimal kunstmatigTekort(int jaren) {
        return geindexeerd(jaren).subtract(bedrag);
    }
}
