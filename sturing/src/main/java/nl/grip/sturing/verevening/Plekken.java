// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Centen;

/** Places that municipalities buy together and pay by key, whoever uses them: dear and rare care (Panteia for Leiden, 2014). */
public record Plekken(BigDecimal aantal, BigDecimal prijs) {
    private static final int MILJOENSTEN = 6;

    public BigDecimal kosten() {
        return aantal.multiply(prijs);
    }

    /** The bill of each, in the order of the key; together they are the costs to the cent. */
    public List<Bedrag> rekeningen(List<BigDecimal> sleutel) {
        return Verdeling.van(
                Centen.rond(kosten()),
                sleutel.stream()
                        .map(deel -> deel.movePointRight(MILJOENSTEN).longValueExact())
                        .toList());
    }
}
