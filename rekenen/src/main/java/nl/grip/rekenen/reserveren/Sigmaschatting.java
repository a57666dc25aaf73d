// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import org.hipparchus.stat.regression.SimpleRegression;

/** How the spread of a step is found for which one pair of values is no measure. */
public enum Sigmaschatting {
    /** The smaller of the two steps before it, or their continued fall: Mack (1993), p. 217. */
    MACK,
    /** A straight line through the logarithms of the others; when that line is not significant, as MACK. */
    LOGLINEAIR;

    private static final double GRENS = 0.05;

    /** Fills the steps that are {@code NaN}. */
    void vul(double[] sigma) {
        boolean[] leeg = new boolean[sigma.length];
        for (int k = 0; k < sigma.length; k++) {
            leeg[k] = Double.isNaN(sigma[k]);
        }
        var lijn = lijn(sigma);
        boolean recht = this == LOGLINEAIR && lijn.getN() > 2 && lijn.getSignificance() <= GRENS;
        for (int k = 0; k < sigma.length; k++) {
            if (leeg[k]) {
                sigma[k] = recht ? Math.exp(lijn.predict(k + 1)) : volgensMack(sigma, k);
            }
        }
    }

    private static double volgensMack(double[] sigma, int k) {
        if (k < 2) {
            return k == 1 ? sigma[0] : Double.NaN;
        }
        double a = sigma[k - 1] * sigma[k - 1];
        double b = sigma[k - 2] * sigma[k - 2];
        return Math.sqrt(b == 0 ? 0 : Math.min(a * a / b, Math.min(a, b)));
    }

    static SimpleRegression lijn(double[] waarden) {
        var lijn = new SimpleRegression();
        for (int k = 0; k < waarden.length; k++) {
            if (waarden[k] > 0) {
                lijn.addData(k + 1, Math.log(waarden[k]));
            }
        }
        return lijn;
    }
}
