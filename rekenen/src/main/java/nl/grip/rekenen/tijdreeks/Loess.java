// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

/**
 * Local regression on equally spaced points, as STL uses it: Cleveland, Cleveland, McRae and Terpenning, "STL: A
 * Seasonal-Trend Decomposition Procedure Based on Loess", Journal of Official Statistics 6 (1990), section 2.
 *
 * @param venster number of points that count, odd
 * @param graad 0 local constant, 1 local line
 * @param sprong the curve is calculated at every so many points, and straight in between
 */
record Loess(int venster, int graad, int sprong) {
    private static final double RAND = 0.999;
    private static final double KERN = 0.001;

    /** The curve at every point. Without points that count, the point itself. */
    double[] glad(double[] y, double[] gewichten) {
        int n = y.length;
        double[] glad = new double[n];
        int stap = Math.min(sprong, n - 1);
        if (stap < 1) {
            return y.clone();
        }
        int vorige = 0;
        glad[0] = op(y, gewichten, 0);
        for (int i = stap; vorige < n - 1; i = Math.min(i + stap, n - 1)) {
            glad[i] = op(y, gewichten, i);
            vul(glad, vorige, i);
            vorige = i;
        }
        return glad;
    }

    private double op(double[] y, double[] gewichten, int i) {
        int n = y.length;
        int helft = (venster + 1) / 2 - 1;
        int links = Math.max(0, Math.min(i - helft, n - venster));
        int rechts = Math.min(n - 1, links + venster - 1);
        double waarde = schat(y, gewichten, i, links, rechts);
        return Double.isNaN(waarde) ? y[i] : waarde;
    }

    /** The curve at place {@code x}, which may lie just outside the points; {@code NaN} when no point counts. */
    double schat(double[] y, double[] gewichten, double x, int links, int rechts) {
        double[] w = lokaal(gewichten, x, links, rechts, y.length);
        double som = java.util.Arrays.stream(w).sum();
        if (som <= 0) {
            return Double.NaN;
        }
        double midden = 0;
        for (int k = 0; k < w.length; k++) {
            w[k] /= som;
            midden += w[k] * (links + k);
        }
        if (graad > 0) {
            kantel(w, x, links, midden, y.length);
        }
        double waarde = 0;
        for (int k = 0; k < w.length; k++) {
            waarde += w[k] * y[links + k];
        }
        return waarde;
    }

    private double[] lokaal(double[] gewichten, double x, int links, int rechts, int n) {
        double h = Math.max(x - links, rechts - x) + (venster > n ? (venster - n) / 2 : 0);
        double[] w = new double[rechts - links + 1];
        for (int k = 0; k < w.length; k++) {
            double r = Math.abs(links + k - x);
            double kubus = r / h;
            double dicht = 1 - kubus * kubus * kubus;
            w[k] = r > RAND * h ? 0 : gewichten[links + k] * (r <= KERN * h ? 1 : dicht * dicht * dicht);
        }
        return w;
    }

    /** From local constant to local line, unless the points lie too close together to tell a slope. */
    private static void kantel(double[] w, double x, int links, double midden, int n) {
        double spreiding = 0;
        for (int k = 0; k < w.length; k++) {
            spreiding += w[k] * (links + k - midden) * (links + k - midden);
        }
        if (Math.sqrt(spreiding) > KERN * (n - 1)) {
            for (int k = 0; k < w.length; k++) {
                w[k] *= 1 + (x - midden) / spreiding * (links + k - midden);
            }
        }
    }

    private static void vul(double[] glad, int van, int tot) {
        for (int i = van + 1; i < tot; i++) {
            glad[i] = glad[van] + (glad[tot] - glad[van]) * (i - van) / (tot - van);
        }
    }
}
