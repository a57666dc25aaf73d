// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/**
 * What savings on the same spending bring together: each takes its share of what the others leave, so 4.2% and 2.1% are
 * 1 - (1 - 0.042)(1 - 0.021) = 6.2118% and not 6.3% (AEF, Westland 2019). Smaller groups are taken to lie inside larger
 * ones; with one common grondslag this is the plain product. The order of the list does not matter.
 */
public final class Demping {
    private static final Comparator<Besparing> VAN_KLEINE_NAAR_GROTE_GROEP =
            Comparator.comparing(Besparing::grondslag).thenComparing(Besparing::bedrag, Comparator.reverseOrder());

    private Demping() {}

    /** A saving, positive, on a yearly spending. */
    public record Besparing(BigDecimal bedrag, BigDecimal grondslag) {}

    /** The saving of all together; at most their sum. */
    public static BigDecimal samen(List<Besparing> besparingen) {
        BigDecimal samen = BigDecimal.ZERO;
        for (Besparing besparing :
                besparingen.stream().sorted(VAN_KLEINE_NAAR_GROTE_GROEP).toList()) {
            samen = samen.add(besparing.bedrag().multiply(rest(samen, besparing.grondslag()), MathContext.DECIMAL128));
        }
        return samen;
    }

    /** The share of the spending that is still there; nothing is left when more is saved than spent. */
    private static BigDecimal rest(BigDecimal bespaard, BigDecimal grondslag) {
        if (bespaard.signum() == 0) {
            return BigDecimal.ONE;
        }
        if (grondslag.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.ONE
                .subtract(bespaard.divide(grondslag, MathContext.DECIMAL128))
                .max(BigDecimal.ZERO);
    }
}
