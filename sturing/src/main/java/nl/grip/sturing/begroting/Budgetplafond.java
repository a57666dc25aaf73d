// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/**
 * A ceiling on what a provider may deliver.
 *
 * @param signaal share of the ceiling from which one talks
 */
public record Budgetplafond(BigDecimal plafond, BigDecimal verplicht, BigDecimal signaal) {
    public BigDecimal benutting() {
        return Getal.deel(verplicht, plafond);
    }

    public boolean isSignaal() {
        return benutting().compareTo(signaal) >= 0;
    }

    /** Under a hard ceiling a request that no longer fits goes to the waiting list. */
    public boolean komtOpWachtlijst(BigDecimal aanvraag) {
        return verplicht.add(aanvraag).compareTo(plafond) > 0;
    }
}
