// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;

/** Per step between periods: the factor, its spread sigma, its standard error, and the power of the weights. */
record Mackschatting(double[] f, double[] sigma, double[] standaardfout, double[] alpha) {

    /** Mack (1999), p. 363: f = sum(x^alpha F) / sum(x^alpha), sigma^2 = sum(x^alpha (F - f)^2) / (pairs - 1). */
    static Mackschatting van(Driehoek driehoek, double alpha, Sigmaschatting schatting) {
        int stappen = Math.max(0, driehoek.perioden() - 1);
        double[] f = new double[stappen];
        double[] sigma = new double[stappen];
        double[] gewicht = new double[stappen];
        for (int k = 0; k < stappen; k++) {
            gewicht[k] = som(driehoek, k, alpha, 0, 0);
            f[k] = som(driehoek, k, alpha, 0, 1) / gewicht[k];
            sigma[k] = Math.sqrt(som(driehoek, k, alpha, f[k], 2) / (paren(driehoek, k) - 1));
        }
        schatting.vul(sigma);
        double[] fout = new double[stappen];
        Arrays.setAll(fout, k -> sigma[k] / Math.sqrt(gewicht[k]));
        double[] machten = new double[stappen];
        Arrays.fill(machten, alpha);
        return new Mackschatting(f, sigma, fout, machten);
    }

    /** The sum over pairs of x^alpha (F - f)^macht. */
    private static double som(Driehoek driehoek, int k, double alpha, double f, int macht) {
        double som = 0;
        for (int i = 0; i < driehoek.oorsprongen(); i++) {
            if (paar(driehoek, i, k)) {
                double x = driehoek.waarde(i, k);
                double afstand = driehoek.waarde(i, k + 1) / x - f;
                som += tot(x, alpha) * (macht == 0 ? 1 : macht == 1 ? afstand : afstand * afstand);
            }
        }
        return som;
    }

    private static int paren(Driehoek driehoek, int k) {
        int paren = 0;
        for (int i = 0; i < driehoek.oorsprongen(); i++) {
            paren += paar(driehoek, i, k) ? 1 : 0;
        }
        return paren;
    }

    private static boolean paar(Driehoek driehoek, int i, int k) {
        return driehoek.bekend(i, k) && driehoek.bekend(i, k + 1) && driehoek.waarde(i, k) != 0;
    }

    /** The powers 0, 1 and 2 without the cost of a general power. */
    static double tot(double x, double macht) {
        return macht == 1 ? x : macht == 0 ? 1 : macht == 2 ? x * x : Math.pow(x, macht);
    }
}
