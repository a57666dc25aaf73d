// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.stream.IntStream;
import nl.grip.rekenen.regressie.Loglineair;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Gamma;

/**
 * Counts as a log-linear model. Poisson: McCullagh and Nelder (1989), chapter 6; negative binomial with variance
 * mu + mu^2 / theta: Lawless, Canadian Journal of Statistics 15 (1987).
 */
public record Telregressie(Loglineair fit, double[] y, double theta) {
    private static final int HOOGSTENS = 100;
    private static final double KLEIN = 1e-9;
    private static final double THETA_HOOGST = 1e8;

    public static Telregressie poisson(double[][] x, double[] y) {
        var fit = Loglineair.van(x, y, mu -> mu, Loglineair.beginschatting(y));
        return new Telregressie(fit, y, Double.POSITIVE_INFINITY);
    }

    /** Coefficients and theta in turn, until both stand still. Counts without extra spread have no theta. */
    public static Telregressie negatiefBinomiaal(double[][] x, double[] y) {
        var model = poisson(x, y);
        for (int keer = 0; keer < HOOGSTENS; keer++) {
            double theta = theta(y, model.fit.gefit());
            var fit = Loglineair.van(x, y, mu -> mu + mu * mu / theta, model.fit.gefit());
            boolean klaar = Math.abs(theta - model.theta) < KLEIN * theta;
            model = new Telregressie(fit, y, theta);
            if (klaar) {
                break;
            }
        }
        return model;
    }

    public double[] standaardfouten() {
        return Regressie.wortels(fit.omgekeerd());
    }

    /** Twice the log-likelihood that is lost against a perfect fit. */
    public double deviance() {
        return 2
                * IntStream.range(0, y.length)
                        .mapToDouble(i -> verlies(y[i], fit.gefit()[i]))
                        .sum();
    }

    private static double verlies(double y, double mu) {
        return (y == 0 ? 0 : y * Math.log(y / mu)) - (y - mu);
    }

    /** Pearson's dispersion: 1 for pure Poisson counts. */
    public double phi() {
        double som = IntStream.range(0, y.length)
                .mapToDouble(i -> (y[i] - fit.gefit()[i]) * (y[i] - fit.gefit()[i]) / fit.gefit()[i])
                .sum();
        return som / (y.length - fit.coefficienten().length);
    }

    private static double theta(double[] y, double[] mu) {
        double laag = 1e-4;
        boolean grens = helling(THETA_HOOGST, y, mu) >= 0 || helling(laag, y, mu) <= 0;
        return grens
                ? Double.NaN
                : Math.exp(new BrentSolver(1e-14)
                        .solve(1000, log -> helling(Math.exp(log), y, mu), Math.log(laag), Math.log(THETA_HOOGST)));
    }

    /** The slope of the log-likelihood in theta. */
    private static double helling(double theta, double[] y, double[] mu) {
        return IntStream.range(0, y.length)
                .mapToDouble(i -> Gamma.digamma(theta + y[i])
                        - Gamma.digamma(theta)
                        + Math.log(theta / (theta + mu[i]))
                        + 1
                        - (y[i] + theta) / (mu[i] + theta))
                .sum();
    }
}
