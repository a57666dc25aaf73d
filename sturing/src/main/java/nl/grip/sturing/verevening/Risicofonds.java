// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.Getal;

/** A fund of the region for incidents, filled by a fixed deposit a year. */
public record Risicofonds(List<BigDecimal> stortingPerJaar) {
    public Risicofonds {
        stortingPerJaar = List.copyOf(stortingPerJaar);
    }

    public BigDecimal stand(int jaren, BigDecimal uitgegeven) {
        return Getal.som(stortingPerJaar).multiply(BigDecimal.valueOf(jaren)).subtract(uitgegeven);
    }
}
