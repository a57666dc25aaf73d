// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.regressie;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.linear.RealMatrix;

/**
 * A generalised linear model with logarithmic link, fitted by iteratively reweighted least squares. McCullagh and Nelder,
 * "Generalized Linear Models" (1989), section 2.5.
 *
 * @param gefit expected value per row
 * @param omgekeerd the inverse of X'WX: the covariance of the coefficients for dispersion 1
 */
public record Loglineair(double[] coefficienten, double[] gefit, RealMatrix omgekeerd) {
    private static final int HOOGSTENS = 200;
    private static final double KLEIN = 1e-12;

    /**
     * @param variantie variance as a function of the mean: {@code m -> m} for Poisson
     * @param begin first guess of the expected values, all above 0
     */
    public static Loglineair van(double[][] x, double[] y, DoubleUnaryOperator variantie, double[] begin) {
        double[] mu = begin.clone();
        KleinsteKwadraten stap = stap(x, y, variantie, mu);
        for (int keer = 0; keer < HOOGSTENS; keer++) {
            double[] nieuw = exp(stap.voorspel(x));
            boolean klaar = verschil(mu, nieuw) < KLEIN;
            mu = nieuw;
            stap = stap(x, y, variantie, mu);
            if (klaar) {
                break;
            }
        }
        return new Loglineair(stap.coefficienten(), mu, stap.omgekeerd());
    }

    /** The first guess that is used when nothing better is known: halfway between the value and the mean. */
    public static double[] beginschatting(double[] y) {
        double gemiddelde = Arrays.stream(y).average().orElse(1);
        return Arrays.stream(y)
                .map(waarde -> Math.max(1e-8, (waarde + gemiddelde) / 2))
                .toArray();
    }

    private static KleinsteKwadraten stap(double[][] x, double[] y, DoubleUnaryOperator variantie, double[] mu) {
        double[] doel = new double[y.length];
        double[] gewicht = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            doel[i] = Math.log(mu[i]) + (y[i] - mu[i]) / mu[i];
            gewicht[i] = mu[i] * mu[i] / variantie.applyAsDouble(mu[i]);
        }
        return KleinsteKwadraten.van(x, doel, gewicht);
    }

    private static double[] exp(double[] eta) {
        return Arrays.stream(eta).map(Math::exp).toArray();
    }

    private static double verschil(double[] oud, double[] nieuw) {
        double grootste = 0;
        for (int i = 0; i < oud.length; i++) {
            grootste = Math.max(grootste, Math.abs(nieuw[i] - oud[i]) / (Math.abs(oud[i]) + KLEIN));
        }
        return grootste;
    }
}
