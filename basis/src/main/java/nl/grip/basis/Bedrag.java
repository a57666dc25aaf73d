// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import java.math.BigDecimal;

/**
 * An amount in whole eurocents, exact; cost is positive, saving negative. Example: {@code Bedrag.ofEuro("12.50")}.
 * Refuses fractions of a cent and overflow (ArithmeticException).
 */
public record Bedrag(long centen) implements Comparable<Bedrag> {
    public static final Bedrag NUL = new Bedrag(0);

    /** An amount written in euro with a decimal point, such as {@code "-12.50"}. */
    public static Bedrag ofEuro(String euro) {
        return new Bedrag(new BigDecimal(euro).movePointRight(2).longValueExact());
    }

    public Bedrag plus(Bedrag ander) {
        return new Bedrag(Math.addExact(centen, ander.centen));
    }

    public Bedrag min(Bedrag ander) {
        return new Bedrag(Math.subtractExact(centen, ander.centen));
    }

    public Bedrag tegengesteld() {
        return new Bedrag(Math.negateExact(centen));
    }

    /** Euro with exactly two decimals and a decimal point: {@code "12.50"}. */
    public String euro() {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }

    @Override
    public int compareTo(Bedrag ander) {
        return Long.compare(centen, ander.centen);
    }
}
