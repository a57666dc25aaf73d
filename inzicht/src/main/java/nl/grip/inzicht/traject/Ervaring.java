// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.traject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.grip.basis.Bedrag;

/**
 * How long help in a voorziening usually lasts and what it costs. A quarter of all help has stopped after {@code laag} days,
 * half after {@code midden} and three quarters after {@code hoog}; help that still runs takes part (the figure duur).
 *
 * @param perMaand what it costs per person in a month
 * @param aantal how much help this rests on
 */
public record Ervaring(
        String voorziening,
        String domein,
        BigDecimal laag,
        BigDecimal midden,
        BigDecimal hoog,
        Bedrag perMaand,
        long aantal) {
    /** Below this there is too little to go by. */
    public static final int MINSTENS = 30;

    private static final BigDecimal DAGEN_PER_MAAND = new BigDecimal("30.4375");

    /** What help of so many days costs. */
    public Bedrag kosten(BigDecimal dagen) {
        return new Bedrag(BigDecimal.valueOf(perMaand.centen())
                .multiply(dagen)
                .divide(DAGEN_PER_MAAND, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public BigDecimal maanden(BigDecimal dagen) {
        return dagen.divide(DAGEN_PER_MAAND, 1, RoundingMode.HALF_UP);
    }

    public boolean isGenoeg() {
        return aantal >= MINSTENS;
    }
}
