// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/**
 * An own contribution that goes up while use goes down (regio Gooi en Vechtstreek, 2020).
 *
 * @param bijdrage what users pay now, in euro a year
 * @param kosten what the service costs now
 */
public record EigenBijdrage(BigDecimal bijdrage, BigDecimal kosten) {
    /** More contribution by the higher tariff, over the use that is left. */
    public BigDecimal extraBijdrage(BigDecimal tariefstijging, BigDecimal gebruiksdaling) {
        BigDecimal factor = BigDecimal.ONE.add(tariefstijging).multiply(BigDecimal.ONE.subtract(gebruiksdaling));
        return bijdrage.multiply(factor.subtract(BigDecimal.ONE));
    }

    public BigDecimal minderKosten(BigDecimal gebruiksdaling) {
        return kosten.multiply(gebruiksdaling);
    }

    public BigDecimal dekkingPct() {
        return Getal.pct(bijdrage, kosten);
    }
}
