// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

/**
 * Chain ladder with standard errors, without an assumed distribution. Mack, "Distribution-free calculation of the
 * standard error of chain ladder reserve estimates", ASTIN Bulletin 23 (1993); weights and tail: ASTIN Bulletin 29 (1999).
 */
public final class Mack {
    private final Driehoek driehoek;
    private final Mackschatting schatting;
    private final double[][] vol;
    private final double[] proces;
    private final double[] parameter;
    private final double parameterTotaal;

    private Mack(Driehoek driehoek, Mackschatting schatting) {
        this.driehoek = driehoek;
        this.schatting = schatting;
        this.vol = new double[driehoek.oorsprongen()][schatting.f().length + 1];
        this.proces = new double[vol.length];
        this.parameter = new double[vol.length];
        for (int i = 0; i < vol.length; i++) {
            maakVol(i);
        }
        this.parameterTotaal = Math.sqrt(parameterTotaal());
    }

    /**
     * @param alpha power of the weights: 1 chain ladder, 0 plain average, 2 regression
     * @param staart growth after the last period, 1 for none
     */
    public static Mack van(Driehoek driehoek, double alpha, Sigmaschatting sigma, double staart) {
        var schatting = Mackschatting.van(driehoek, alpha, sigma);
        return new Mack(driehoek, staart > 1 ? Mackstaart.verleng(schatting, staart) : schatting);
    }

    /** Extends an oorsprong to the end; process and parameter variance grow along by Mack's recursion (1999, p. 364). */
    private void maakVol(int i) {
        int leeftijd = driehoek.leeftijd(i);
        for (int k = 0; k < vol[i].length; k++) {
            if (k <= leeftijd) {
                vol[i][k] = driehoek.waarde(i, k);
            } else if (k > 0) {
                double f = schatting.f()[k - 1];
                proces[i] = procesvariantie(vol[i][k - 1], k - 1) + proces[i] * f * f;
                parameter[i] = kwadraat(vol[i][k - 1] * schatting.standaardfout()[k - 1]) + parameter[i] * f * f;
                vol[i][k] = vol[i][k - 1] * f;
            }
        }
    }

    private double procesvariantie(double waarde, int stap) {
        double sigma = schatting.sigma()[stap];
        return waarde == 0
                ? 0
                : sigma * sigma * Mackschatting.tot(waarde, 2 - schatting.alpha()[stap]);
    }

    /** All oorsprongen share the same factors, so their errors do not average out: they are summed before squaring. */
    private double parameterTotaal() {
        double totaal = 0;
        for (int k = 0; k < schatting.f().length; k++) {
            double nogTeOntwikkelen = 0;
            for (int i = 0; i < vol.length; i++) {
                nogTeOntwikkelen += driehoek.leeftijd(i) <= k ? vol[i][k] : 0;
            }
            totaal = kwadraat(nogTeOntwikkelen * schatting.standaardfout()[k])
                    + totaal * kwadraat(schatting.f()[k]);
        }
        return totaal;
    }

    public Driehoek driehoek() {
        return driehoek;
    }

    public double[] factoren() {
        return schatting.f().clone();
    }

    public double[] sigma() {
        return schatting.sigma().clone();
    }

    public double[] standaardfoutFactoren() {
        return schatting.standaardfout().clone();
    }

    /** The triangle, completed: value per oorsprong and period. */
    public double volgemaakt(int oorsprong, int periode) {
        return vol[oorsprong][periode];
    }

    public double[] eindstanden() {
        double[] eind = new double[vol.length];
        java.util.Arrays.setAll(eind, i -> vol[i][vol[i].length - 1]);
        return eind;
    }

    public double[] nogTeKomen() {
        return Reserve.tot(driehoek, eindstanden());
    }

    /** Root of the mean squared error of prediction, per oorsprong. */
    public double[] standaardfout() {
        double[] fout = new double[vol.length];
        java.util.Arrays.setAll(fout, i -> Math.sqrt(proces[i] + parameter[i]));
        return fout;
    }

    public double standaardfoutTotaal() {
        return Math.hypot(procesrisicoTotaal(), parameterTotaal);
    }

    public double procesrisicoTotaal() {
        return Math.sqrt(java.util.Arrays.stream(proces).sum());
    }

    public double parameterrisicoTotaal() {
        return parameterTotaal;
    }

    private static double kwadraat(double x) {
        return x * x;
    }
}
