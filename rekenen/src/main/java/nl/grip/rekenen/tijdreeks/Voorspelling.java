// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Values to come, with the standard error of each; intervals are those of a normal distribution.
 *
 * @param punt the expectation, first period ahead first
 */
public record Voorspelling(double[] punt, double[] standaardfout) {

    /** Lower end of the central interval: level 0.8 leaves 10% on each side. */
    public double[] onder(double niveau) {
        return rand(-breedte(niveau));
    }

    public double[] boven(double niveau) {
        return rand(breedte(niveau));
    }

    /**
     * Equal weights for each forecast. Bates and Granger, "The combination of forecasts", OR 20 (1969); averaging the
     * standard errors averages the quantiles (Lichtendahl, Grushka-Cockayne and Winkler, Management Science 59, 2013).
     */
    public static Voorspelling combinatie(List<Voorspelling> delen) {
        int horizon = delen.get(0).punt.length;
        return new Voorspelling(
                gemiddeld(delen, horizon, Voorspelling::punt), gemiddeld(delen, horizon, Voorspelling::standaardfout));
    }

    private static double[] gemiddeld(
            List<Voorspelling> delen, int horizon, java.util.function.Function<Voorspelling, double[]> wat) {
        return IntStream.range(0, horizon)
                .mapToDouble(t -> delen.stream()
                        .mapToDouble((ToDoubleFunction<Voorspelling>) deel -> wat.apply(deel)[t])
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static double breedte(double niveau) {
        return new NormalDistribution().inverseCumulativeProbability(0.5 + niveau / 2);
    }

    private double[] rand(double aantalFouten) {
        double[] rand = new double[punt.length];
        Arrays.setAll(rand, t -> punt[t] + aantalFouten * standaardfout[t]);
        return rand;
    }
}
