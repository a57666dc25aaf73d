// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Growth after the last known period, from a curve through the factors above 1. Sherman, "Extrapolating, Smoothing and
 * Interpolating Development Factors", PCAS 71 (1984); the Weibull form is his third.
 */
public enum Staart {
    /** f - 1 falls by the same share each period. */
    EXPONENTIAL(j -> j, f -> Math.log(f - 1), w -> 1 + Math.exp(w)),
    /** f - 1 falls as a power of the period: a longer tail. */
    INVERSE_POWER(Math::log, f -> Math.log(f - 1), w -> 1 + Math.exp(w)),
    /** The share that is in follows a Weibull curve. */
    WEIBULL(Math::log, f -> Math.log(-Math.log(1 - 1 / f)), w -> 1 / (1 - Math.exp(-Math.exp(w))));

    private final DoubleUnaryOperator periode;
    private final DoubleUnaryOperator recht;
    private final DoubleUnaryOperator terug;

    Staart(DoubleUnaryOperator periode, DoubleUnaryOperator recht, DoubleUnaryOperator terug) {
        this.periode = periode;
        this.recht = recht;
        this.terug = terug;
    }

    /** The product of the next {@code perioden} factors; {@code NaN} when fewer than two factors exceed 1. */
    public double factor(double[] factoren, int perioden) {
        var lijn = new SimpleRegression();
        for (int j = 0; j < factoren.length; j++) {
            if (factoren[j] > 1) {
                lijn.addData(periode.applyAsDouble(j + 1), recht.applyAsDouble(factoren[j]));
            }
        }
        return lijn.getN() < 2 ? Double.NaN : product(lijn, factoren.length, perioden);
    }

    private double product(SimpleRegression lijn, int vanaf, int perioden) {
        return IntStream.rangeClosed(vanaf + 1, vanaf + perioden)
                .mapToDouble(j -> terug.applyAsDouble(lijn.predict(periode.applyAsDouble(j))))
                .reduce(1, (a, b) -> a * b);
    }
}
