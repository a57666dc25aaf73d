// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Scores of one forecast against what came true; lower is better. Gneiting and Raftery, "Strictly proper scoring rules,
 * prediction, and estimation", JASA 102 (2007).
 */
public final class Scores {
    private static final NormalDistribution NORMAAL = new NormalDistribution();

    private Scores() {}

    /** Of a quantile: too low costs {@code kans} per unit, too high {@code 1 - kans}. Koenker and Bassett (1978). */
    public static double pinball(double kwantiel, double kans, double werkelijk) {
        double verschil = werkelijk - kwantiel;
        return verschil >= 0 ? kans * verschil : (kans - 1) * verschil;
    }

    /** Of an interval with level {@code 1 - alfa}: its width, plus 2/alfa times by how much it was missed. */
    public static double interval(double onder, double boven, double alfa, double werkelijk) {
        double mis = Math.max(0, onder - werkelijk) + Math.max(0, werkelijk - boven);
        return boven - onder + 2 / alfa * mis;
    }

    /** Continuous ranked probability score of a normal forecast. */
    public static double crps(double mu, double sigma, double werkelijk) {
        double z = (werkelijk - mu) / sigma;
        return sigma
                * (z * (2 * NORMAAL.cumulativeProbability(z) - 1) + 2 * NORMAAL.density(z) - 1 / Math.sqrt(Math.PI));
    }

    /** Of draws: the mean distance to what came true, less half the mean distance between draws (divisor m squared). */
    public static double crps(double[] trekkingen, double werkelijk) {
        double[] x = Arrays.stream(trekkingen).sorted().toArray();
        double m = x.length;
        double afstand = 0;
        double onderling = 0;
        for (int k = 0; k < x.length; k++) {
            afstand += Math.abs(x[k] - werkelijk);
            onderling += (2 * k + 1 - m) * x[k];
        }
        return afstand / m - onderling / (m * m);
    }

    /** Minus the logarithm of the density that a normal forecast gave to what came true. */
    public static double log(double mu, double sigma, double werkelijk) {
        return -new NormalDistribution(mu, sigma).logDensity(werkelijk);
    }

    /**
     * Mean absolute error, over that of repeating the season within the training series. Hyndman and Koehler, "Another look
     * at measures of forecast accuracy", IJF 22 (2006).
     */
    public static double mase(double[] leerreeks, int periode, double[] voorspeld, double[] werkelijk) {
        double schaal = 0;
        for (int t = periode; t < leerreeks.length; t++) {
            schaal += Math.abs(leerreeks[t] - leerreeks[t - periode]) / (leerreeks.length - periode);
        }
        double fout = 0;
        for (int h = 0; h < voorspeld.length; h++) {
            fout += Math.abs(werkelijk[h] - voorspeld[h]) / voorspeld.length;
        }
        return fout / schaal;
    }
}
