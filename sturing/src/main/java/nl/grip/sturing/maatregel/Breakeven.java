// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.grip.basis.Bedrag;

/**
 * What share of the spending on its target group a measure must save to pay for itself (AEF, Westland 2019: 577,000 on
 * 2.8 million is 20.6%).
 */
public record Breakeven(BigDecimal kosten, BigDecimal doelgroepUitgaven) {
    public static Breakeven of(Bedrag kosten, BigDecimal doelgroepUitgaven) {
        return new Breakeven(Centen.euro(kosten), doelgroepUitgaven);
    }

    /** 0-100, to six decimals. */
    public BigDecimal pct() {
        return kosten.movePointRight(2).divide(doelgroepUitgaven, 6, RoundingMode.HALF_UP);
    }
}
