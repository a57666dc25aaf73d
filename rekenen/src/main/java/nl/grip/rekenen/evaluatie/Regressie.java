// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.grip.rekenen.regressie.KleinsteKwadraten;
import org.hipparchus.linear.RealMatrix;

/**
 * Ordinary least squares with its usual figures. Wooldridge, "Introductory Econometrics" (2019), chapters 3 and 12.
 *
 * @param rest the residuals
 */
public record Regressie(double[][] x, double[] y, KleinsteKwadraten fit, double[] rest) {

    public static Regressie van(double[][] x, double[] y) {
        var fit = KleinsteKwadraten.van(x, y);
        double[] gefit = fit.voorspel(x);
        double[] rest = new double[y.length];
        Arrays.setAll(rest, i -> y[i] - gefit[i]);
        return new Regressie(x, y, fit, rest);
    }

    public double[] coefficienten() {
        return fit.coefficienten().clone();
    }

    /** Standard errors under equal and independent errors. */
    public double[] standaardfouten() {
        return wortels(fit.omgekeerd().scalarMultiply(sigma() * sigma()));
    }

    public double sigma() {
        return Math.sqrt(kwadraten() / vrijheidsgraden());
    }

    public int vrijheidsgraden() {
        return y.length - fit.coefficienten().length;
    }

    /** The share of the variance that is explained; for a model with an intercept. */
    public double r2() {
        double midden = Arrays.stream(y).average().orElse(Double.NaN);
        return 1
                - kwadraten()
                        / Arrays.stream(y).map(w -> (w - midden) * (w - midden)).sum();
    }

    /** About 2 without autocorrelation, lower with it. Durbin and Watson, Biometrika 37 (1950). */
    public double durbinWatson() {
        return IntStream.range(1, rest.length)
                        .mapToDouble(i -> rest[i] - rest[i - 1])
                        .map(v -> v * v)
                        .sum()
                / kwadraten();
    }

    private double kwadraten() {
        return Arrays.stream(rest).map(e -> e * e).sum();
    }

    static double[] wortels(RealMatrix covariantie) {
        return IntStream.range(0, covariantie.getRowDimension())
                .mapToDouble(k -> Math.sqrt(covariantie.getEntry(k, k)))
                .toArray();
    }
}
