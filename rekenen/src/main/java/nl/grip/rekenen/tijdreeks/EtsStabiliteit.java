// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;

/**
 * Whether a seasonal smoothing model forgets old values: all roots of its characteristic equation lie within the unit
 * circle. Hyndman, Akram and Archibald, "The admissible parameter space for exponential smoothing models", AISM 60 (2008).
 */
final class EtsStabiliteit {
    /** A root on the circle itself is let through, as rounding may put it there. */
    private static final double STRAAL = 1 + 1e-10;

    private EtsStabiliteit() {}

    static boolean vergeet(EtsParameters p, int periode) {
        double gamma = p.gamma();
        double phi = p.phi();
        double grens = 1 - 1 / phi - gamma * (1 - periode + phi + phi * periode) / (2 * phi * periode);
        return gamma >= Math.max(1 - 1 / phi - p.alpha(), 0)
                && gamma <= 1 + 1 / phi - p.alpha()
                && p.alpha() >= grens
                && p.beta() >= -(1 - phi) * (gamma / periode + p.alpha())
                && binnenCirkel(vergelijking(p, periode));
    }

    /** Coefficients, highest power first. */
    private static double[] vergelijking(EtsParameters p, int periode) {
        double[] c = new double[periode + 2];
        double midden = p.alpha() + p.beta() - p.alpha() * p.phi();
        Arrays.fill(c, midden);
        c[0] = 1;
        c[1] = p.alpha() + p.beta() - p.phi();
        c[periode] = midden + p.gamma() - 1;
        c[periode + 1] = p.phi() * (1 - p.alpha() - p.gamma());
        return c;
    }

    /** Schur and Cohn: shorten the equation by its own mirror image; each time the last coefficient must be the smaller. */
    private static boolean binnenCirkel(double[] vergelijking) {
        double[] c = vergelijking.clone();
        for (int k = 0; k < c.length; k++) {
            c[k] *= Math.pow(STRAAL, c.length - 1 - k);
        }
        for (int graad = c.length - 1; graad > 0; graad--) {
            double deel = c[graad] / c[0];
            if (Math.abs(deel) >= 1) {
                return false;
            }
            double[] korter = new double[graad];
            for (int k = 0; k < graad; k++) {
                korter[k] = c[k] - deel * c[graad - k];
            }
            c = korter;
        }
        return true;
    }
}
