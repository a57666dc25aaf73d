// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

/**
 * How individual development factors y/x are averaged: with weights x^alpha. Mack, "The standard error of chain ladder
 * reserve estimates", ASTIN Bulletin 29 (1999), p. 363.
 */
public enum Gemiddelde {
    /** Sum of y over sum of x: the chain ladder itself. */
    VOLUME(1),
    /** Plain average of the factors. */
    SIMPLE(0),
    /** Regression of y on x through the origin. */
    REGRESSION(2),
    /** The root of the product of the factors. */
    GEOMETRIC(0);

    private final double alpha;

    Gemiddelde(double alpha) {
        this.alpha = alpha;
    }

    /** The sum of weight times factor, for one pair. */
    double teller(double x, double y) {
        return switch (this) {
            case VOLUME -> y;
            case GEOMETRIC -> Math.log(y / x);
            default -> Math.pow(x, alpha - 1) * y;
        };
    }

    double gewicht(double x) {
        return alpha == 0 ? 1 : Math.pow(x, alpha);
    }

    double factor(double teller, double gewicht) {
        return this == GEOMETRIC ? Math.exp(teller / gewicht) : teller / gewicht;
    }

    /** A factor of its own needs a value to divide by; a weighted sum does not. */
    boolean bruikbaar(double x) {
        return x != 0 || this == VOLUME;
    }
}
