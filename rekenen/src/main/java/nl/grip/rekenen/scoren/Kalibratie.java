// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import java.util.Arrays;

/**
 * Bands that are as wide as earlier errors say they should be: split conformal prediction. Lei, G'Sell, Rinaldo, Tibshirani
 * and Wasserman, JASA 113 (2018). The coverage holds for any distribution, when errors to come are like those of the past.
 *
 * @param scores earlier errors over their own expected size, in order
 */
public record Kalibratie(double[] scores) {

    /** @param fouten what came true less what was expected; {@code schaal} the expected size of each error, above 0 */
    public static Kalibratie van(double[] fouten, double[] schaal) {
        double[] scores = new double[fouten.length];
        Arrays.setAll(scores, i -> fouten[i] / schaal[i]);
        Arrays.sort(scores);
        return new Kalibratie(scores);
    }

    /** How many expected sizes below or above the expectation this quantile lies; {@code NaN} when there are too few errors. */
    public double kwantiel(double kans) {
        int n = scores.length;
        double plaats = kans < 0.5 ? Math.floor((n + 1) * kans) : Math.ceil((n + 1) * kans);
        return plaats < 1 || plaats > n ? Double.NaN : scores[(int) plaats - 1];
    }
}
