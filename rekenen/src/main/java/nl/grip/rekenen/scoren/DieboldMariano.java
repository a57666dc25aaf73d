// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Is one forecast really better than another, or was it luck? Diebold and Mariano, JBES 13 (1995), with the correction for
 * short series of Harvey, Leybourne and Newbold, IJF 13 (1997).
 *
 * @param dm below 0 when the first forecast was better
 */
public record DieboldMariano(double dm, double p) {

    /**
     * @param horizon periods ahead: errors overlap so long
     * @param macht 2 for squared errors, 1 for absolute ones
     */
    public static DieboldMariano van(double[] fout1, double[] fout2, int horizon, double macht) {
        double[] d = IntStream.range(0, fout1.length)
                .mapToDouble(i -> Math.pow(Math.abs(fout1[i]), macht) - Math.pow(Math.abs(fout2[i]), macht))
                .toArray();
        double n = d.length;
        double variantie = variantie(d, horizon);
        if (variantie <= 0 && horizon > 1) {
            return van(fout1, fout2, 1, macht);
        }
        double midden = Arrays.stream(d).average().orElse(Double.NaN);
        double correctie = Math.sqrt((n + 1 - 2 * horizon + horizon / n * (horizon - 1)) / n);
        double dm = midden / Math.sqrt(variantie) * correctie;
        double p = Double.isFinite(dm) ? 2 * new TDistribution(n - 1).cumulativeProbability(-Math.abs(dm)) : Double.NaN;
        return new DieboldMariano(dm, p);
    }

    private static double variantie(double[] d, int horizon) {
        double midden = Arrays.stream(d).average().orElse(Double.NaN);
        double n = d.length;
        double som = 0;
        for (int lag = 0; lag < horizon; lag++) {
            double covariantie = 0;
            for (int t = lag; t < d.length; t++) {
                covariantie += (d[t] - midden) * (d[t - lag] - midden) / n;
            }
            som += (lag == 0 ? 1 : 2) * covariantie;
        }
        return som / n;
    }
}
