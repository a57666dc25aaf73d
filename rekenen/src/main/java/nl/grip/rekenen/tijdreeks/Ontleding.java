// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Classical decomposition: a centred moving average is the trend, the average of what remains per place in the period is
 * the season. Kendall and Stuart, "The Advanced Theory of Statistics", vol. 3 (1983).
 *
 * @param trend {@code NaN} at both ends, where the moving average has no neighbours
 * @param seizoen one figure per place in the period, on average 0 (additive) or 1 (multiplicative)
 */
public record Ontleding(double[] trend, double[] seizoen, boolean multiplicatief) {

    /** Needs two whole periods. */
    public static Ontleding van(double[] reeks, int periode, boolean multiplicatief) {
        double[] trend = trend(reeks, periode);
        double[] ruw = IntStream.range(0, periode)
                .mapToDouble(plaats -> IntStream.range(0, reeks.length)
                        .filter(t -> t % periode == plaats && !Double.isNaN(trend[t]))
                        .mapToDouble(t -> multiplicatief ? reeks[t] / trend[t] : reeks[t] - trend[t])
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        double midden = Arrays.stream(ruw).average().orElse(Double.NaN);
        double[] seizoen = Arrays.stream(ruw)
                .map(s -> multiplicatief ? s / midden : s - midden)
                .toArray();
        return new Ontleding(trend, seizoen, multiplicatief);
    }

    private static double[] trend(double[] reeks, int periode) {
        int half = periode / 2;
        return IntStream.range(0, reeks.length)
                .mapToDouble(t -> t < half || t >= reeks.length - half ? Double.NaN : gemiddelde(reeks, t, periode))
                .toArray();
    }

    /** Over an even period the first and last neighbour count half. */
    private static double gemiddelde(double[] reeks, int t, int periode) {
        int half = periode / 2;
        double som = IntStream.rangeClosed(t - half, t + half)
                .mapToDouble(k -> reeks[k])
                .sum();
        double randen = periode % 2 == 0 ? (reeks[t - half] + reeks[t + half]) / 2 : 0;
        return (som - randen) / periode;
    }

    public double seizoenOp(int tijd) {
        return seizoen[tijd % seizoen.length];
    }

    /** The series without its season. */
    public double[] gezuiverd(double[] reeks) {
        return IntStream.range(0, reeks.length)
                .mapToDouble(t -> multiplicatief ? reeks[t] / seizoenOp(t) : reeks[t] - seizoenOp(t))
                .toArray();
    }
}
