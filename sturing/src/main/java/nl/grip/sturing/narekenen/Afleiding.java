// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.math.BigDecimal;

/**
 * One way in which a printed figure follows from other printed figures.
 *
 * @param marge how far the terms together may lie from what they print: half a stap a term
 * @param uitleg the sum itself, for the reader
 */
record Afleiding(BigDecimal berekend, BigDecimal marge, Soort soort, String uitleg) {
    boolean past(GedruktCijfer cijfer) {
        return ligtBij(cijfer.bedrag(), cijfer);
    }

    /** The kind of clash: {@link Soort#TEKEN} when only the sign differs. */
    Soort botsing(GedruktCijfer cijfer) {
        boolean omgekeerd =
                cijfer.grootheid().isEuro() && ligtBij(cijfer.bedrag().negate(), cijfer);
        return omgekeerd ? Soort.TEKEN : soort;
    }

    private boolean ligtBij(BigDecimal bedrag, GedruktCijfer cijfer) {
        return bedrag.subtract(berekend).abs().compareTo(marge.add(cijfer.marge())) <= 0;
    }
}
