// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.TreeMap;

/** A measure that grows in a straight line from its first year (nothing yet) to the year of its full effect. */
public record Groeipad(int begin, int vol) {
    /** So many decimals a file may have. */
    private static final int DECIMALEN = 15;

    /** The share of the full effect that is reached in each year, 0-1. */
    public Jaarreeks in(Collection<Integer> jaren) {
        var delen = new TreeMap<Integer, BigDecimal>();
        jaren.forEach(jaar -> delen.put(jaar, deelIn(jaar)));
        return Jaarreeks.perJaar(delen);
    }

    private BigDecimal deelIn(int jaar) {
        BigDecimal deel = BigDecimal.valueOf(jaar - begin)
                .divide(BigDecimal.valueOf(vol - begin), DECIMALEN, RoundingMode.HALF_UP);
        return deel.max(BigDecimal.ZERO).min(BigDecimal.ONE).stripTrailingZeros();
    }
}
