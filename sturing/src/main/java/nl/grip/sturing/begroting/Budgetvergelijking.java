// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Centen;

/**
 * Two ways to budget laid beside each other (Rekenkamercommissie Leiden 2014; AEF for Westland 2019): on what care is
 * expected to cost, and on the money that comes in. A budget on income hides the deficit until the year is over.
 *
 * @param realistisch what care costs under unchanged policy
 * @param inkomsten of the Rijk and of inhabitants
 * @param vastgesteld the budget as it stands
 */
public record Budgetvergelijking(Bedrag realistisch, Bedrag inkomsten, Bedrag vastgesteld) {
    /** What the decided budget comes short, and nobody sees in it. */
    public Bedrag verborgenTekort() {
        return realistisch.min(vastgesteld);
    }

    /** What is spent above the money that comes in. */
    public Bedrag tekort() {
        return realistisch.min(inkomsten);
    }

    /** The same per inhabitant, in euro. */
    public BigDecimal tekortPerInwoner(long inwoners) {
        return new Budgetkloof(Centen.euro(realistisch), Centen.euro(inkomsten))
                .perInwoner(BigDecimal.valueOf(inwoners))
                .tekort();
    }
}
