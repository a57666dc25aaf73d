// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tomorrow is as today: the yardstick for every other method. Hyndman and Athanasopoulos, "Forecasting: Principles and
 * Practice" (2021), sections 5.2 and 5.5.
 */
public final class Naief {
    private Naief() {}

    /** The last value goes on. */
    public static Voorspelling laatsteWaarde(double[] reeks, int horizon) {
        return seizoen(reeks, 1, horizon);
    }

    /** The last season goes on. */
    public static Voorspelling seizoen(double[] reeks, int periode, int horizon) {
        double[] stappen = stappen(reeks, periode);
        double variantie = Arrays.stream(stappen).map(s -> s * s).average().orElse(Double.NaN);
        double[] punt = new double[horizon];
        Arrays.setAll(punt, t -> reeks[reeks.length - periode + t % periode]);
        double[] fout = new double[horizon];
        Arrays.setAll(fout, t -> Math.sqrt(variantie * (t / periode + 1)));
        return new Voorspelling(punt, fout);
    }

    /** The last value, plus the average step of the past for each period ahead. */
    public static Voorspelling drift(double[] reeks, int horizon) {
        double[] stappen = stappen(reeks, 1);
        double drift = Arrays.stream(stappen).average().orElse(Double.NaN);
        double variantie =
                Arrays.stream(stappen).map(s -> (s - drift) * (s - drift)).sum() / (stappen.length - 1);
        double[] punt = new double[horizon];
        Arrays.setAll(punt, t -> reeks[reeks.length - 1] + (t + 1) * drift);
        double[] fout = new double[horizon];
        Arrays.setAll(fout, t -> Math.sqrt(variantie * (t + 1) * (1 + (t + 1.0) / stappen.length)));
        return new Voorspelling(punt, fout);
    }

    private static double[] stappen(double[] reeks, int periode) {
        return IntStream.range(periode, reeks.length)
                .mapToDouble(t -> reeks[t] - reeks[t - periode])
                .toArray();
    }
}
