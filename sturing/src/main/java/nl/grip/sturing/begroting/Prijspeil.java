// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Centen;

/**
 * Amounts in the money of one year. Income that is indexed beside costs that are not shows a deficit that is not there.
 *
 * @param jaar in whose money amounts are to be
 * @param index by how much prices rise in a year (0.02 is two percent)
 */
public record Prijspeil(int jaar, BigDecimal index) {
    /** An amount in the money of {@code peil} in that of {@link #jaar}; exact, so that it is rounded only once. */
    public BigDecimal van(int peil, BigDecimal bedrag) {
        BigDecimal factor = BigDecimal.ONE.add(index).pow(Math.abs(jaar - peil), MathContext.DECIMAL128);
        return jaar >= peil ? bedrag.multiply(factor) : bedrag.divide(factor, MathContext.DECIMAL128);
    }

    /** A layer of which nobody said in which prices it is stays as it is. */
    Begrotingslaag van(Begrotingslaag laag) {
        return laag.prijspeil()
                .map(peil -> new Begrotingslaag(
                        laag.jaar(),
                        laag.afbakening(),
                        laag.laag(),
                        omgerekend(peil, laag.lasten()),
                        omgerekend(peil, laag.baten()),
                        Optional.of(jaar)))
                .orElse(laag);
    }

    private Bedrag omgerekend(int peil, Bedrag bedrag) {
        return Centen.rond(van(peil, Centen.euro(bedrag)));
    }
}
