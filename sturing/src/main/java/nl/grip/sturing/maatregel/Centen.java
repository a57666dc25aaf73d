// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.grip.basis.Bedrag;

/** The one place where a calculated euro becomes whole cents: halves away from zero. */
public final class Centen {
    private Centen() {}

    public static Bedrag rond(BigDecimal euro) {
        return new Bedrag(
                euro.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact());
    }

    /** The amount in euro, to calculate on with. */
    public static BigDecimal euro(Bedrag bedrag) {
        return BigDecimal.valueOf(bedrag.centen(), 2);
    }
}
