// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.stat.inference.KolmogorovSmirnovTest;

/**
 * Good forecasts put what comes true evenly over their own distribution: the values F(y) lie evenly between 0 and 1. Dawid,
 * JRSSA 147 (1984).
 *
 * @param afstand the statistic; {@code p} the chance of a larger one when all is well
 */
public record Gelijkmatigheid(double afstand, double p) {

    /** Largest distance to the even distribution: Kolmogorov (1933); exact chance: Marsaglia, Tsang and Wang, JSS 8 (2003). */
    public static Gelijkmatigheid kolmogorovSmirnov(double[] pit) {
        var even = new UniformRealDistribution(0, 1);
        var toets = new KolmogorovSmirnovTest();
        return new Gelijkmatigheid(
                toets.kolmogorovSmirnovStatistic(even, pit), toets.kolmogorovSmirnovTest(even, pit, false));
    }

    /** Numbers per class of equal width, against equal numbers: Pearson (1900). */
    public static Gelijkmatigheid chi2(double[] pit, int klassen) {
        double[] aantal = new double[klassen];
        for (double waarde : pit) {
            aantal[(int) Math.max(0, Math.min(klassen - 1, Math.ceil(waarde * klassen) - 1))]++;
        }
        double verwacht = (double) pit.length / klassen;
        double x2 = Arrays.stream(aantal)
                .map(a -> (a - verwacht) * (a - verwacht) / verwacht)
                .sum();
        return new Gelijkmatigheid(x2, 1 - new ChiSquaredDistribution(klassen - 1.0).cumulativeProbability(x2));
    }
}
