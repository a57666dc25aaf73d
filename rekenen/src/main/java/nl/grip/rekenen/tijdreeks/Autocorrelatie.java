// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** How strongly a series resembles itself some periods earlier. Box and Jenkins, "Time Series Analysis" (1970). */
public final class Autocorrelatie {
    private Autocorrelatie() {}

    /** Lags 1 to {@code hoogste}, with the number of values as divisor for each lag. */
    public static double[] van(double[] reeks, int hoogste) {
        double midden = Arrays.stream(reeks).average().orElse(Double.NaN);
        double[] af = Arrays.stream(reeks).map(x -> x - midden).toArray();
        return IntStream.rangeClosed(1, hoogste)
                .mapToDouble(lag -> product(af, lag) / product(af, 0))
                .toArray();
    }

    private static double product(double[] af, int lag) {
        return IntStream.range(lag, af.length)
                .mapToDouble(t -> af[t] * af[t - lag])
                .sum();
    }

    /**
     * Is there any resemblance left? Ljung and Box, Biometrika 65 (1978).
     *
     * @param q the statistic; {@code p} the chance of a larger one when there is none
     */
    public record LjungBox(double q, double p) {}

    /** @param geschat number of parameters that were fitted to the series */
    public static LjungBox ljungBox(double[] reeks, int lags, int geschat) {
        double n = reeks.length;
        double[] r = van(reeks, lags);
        double q = n
                * (n + 2)
                * IntStream.range(0, lags)
                        .mapToDouble(k -> r[k] * r[k] / (n - k - 1))
                        .sum();
        return new LjungBox(
                q, Double.isNaN(q) ? q : 1 - new ChiSquaredDistribution(lags - geschat).cumulativeProbability(q));
    }
}
