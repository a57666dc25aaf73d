// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.rekenen.tijdreeks.Voorspelling;

/**
 * What would have been forecast from an earlier moment, knowing only what was known then, against what came true: a rolling
 * origin. Tashman, "Out-of-sample tests of forecasting accuracy", IJF 16 (2000).
 *
 * @param oorsprong number of values that were known
 */
public record Terugtoets(int oorsprong, double[] bekend, Voorspelling voorspelling, double[] werkelijk) {

    /** Forecasts from a series and a horizon; empty when the series is too short for it. */
    @FunctionalInterface
    public interface Voorspeller {
        Optional<Voorspelling> voorspel(double[] bekend, int horizon);
    }

    /** From each origin that leaves a whole horizon to compare with: {@code eerste}, and every {@code stap} further. */
    public static List<Terugtoets> rollend(double[] reeks, Voorspeller voorspeller, int eerste, int stap, int horizon) {
        return IntStream.iterate(eerste, o -> o + horizon <= reeks.length, o -> o + stap)
                .mapToObj(oorsprong -> van(reeks, voorspeller, oorsprong, horizon))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Terugtoets> van(double[] reeks, Voorspeller voorspeller, int oorsprong, int horizon) {
        double[] bekend = Arrays.copyOf(reeks, oorsprong);
        double[] werkelijk = Arrays.copyOfRange(reeks, oorsprong, oorsprong + horizon);
        return voorspeller.voorspel(bekend, horizon).map(v -> new Terugtoets(oorsprong, bekend, v, werkelijk));
    }

    public double mase(int periode) {
        return Scores.mase(bekend, periode, voorspelling.punt(), werkelijk);
    }

    /** Error of the sum over the horizon, in percent of what came true. */
    public double totaalfoutPct() {
        double som = Arrays.stream(werkelijk).sum();
        return 100 * (Arrays.stream(voorspelling.punt()).sum() - som) / som;
    }

    /** Mean absolute error in percent of the average of forecast and truth. */
    public double smape() {
        return 100
                * IntStream.range(0, werkelijk.length)
                        .mapToDouble(h -> 2
                                * Math.abs(werkelijk[h] - voorspelling.punt()[h])
                                / (Math.abs(werkelijk[h])
                                        + Math.abs(voorspelling.punt()[h])))
                        .average()
                        .orElse(Double.NaN);
    }

    /** The share of the horizon that fell within the band. */
    public double dekking(double niveau) {
        double[] onder = voorspelling.onder(niveau);
        double[] boven = voorspelling.boven(niveau);
        return IntStream.range(0, werkelijk.length)
                .mapToDouble(h -> werkelijk[h] >= onder[h] && werkelijk[h] <= boven[h] ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
