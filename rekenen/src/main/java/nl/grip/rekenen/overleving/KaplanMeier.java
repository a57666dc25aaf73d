// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

/**
 * The share that still runs after a time, with Greenwood's standard error. Kaplan and Meier, "Nonparametric estimation from
 * incomplete observations", JASA 53 (1958); left truncation: Turnbull, JRSSB 38 (1976).
 *
 * @param tafel numbers per moment
 * @param overleving share that still runs just after each moment
 * @param greenwood per moment the sum of d / (n (n - d)): the variance of the logarithm
 */
public record KaplanMeier(Risicotafel tafel, double[] overleving, double[] greenwood) {
    private static final double GELIJK = 1e-8;

    public static KaplanMeier van(Risicotafel tafel) {
        int n = tafel.momenten().length;
        double[] overleving = new double[n];
        double[] greenwood = new double[n];
        double s = 1;
        double som = 0;
        for (int t = 0; t < n; t++) {
            double gevaar = tafel.gevaar(t, 0);
            s *= 1 - gevaar;
            som += gevaar == 0 ? 0 : gevaar / (tafel.opRisico()[t] * (1 - gevaar));
            overleving[t] = s;
            greenwood[t] = som;
        }
        return new KaplanMeier(tafel, overleving, greenwood);
    }

    public double op(double tijd) {
        int plaats = tafel.plaats(tijd);
        return plaats < 0 ? 1 : overleving[plaats];
    }

    /** Standard error of the share; {@code NaN} once nothing runs any more. */
    public double fout(double tijd) {
        return op(tijd) * Math.sqrt(logvariantie(tijd));
    }

    double logvariantie(double tijd) {
        int plaats = tafel.plaats(tijd);
        return plaats < 0 ? 0 : greenwood[plaats];
    }

    /**
     * The first time at which at most {@code 1 - kans} still runs; in the middle of a stretch where it is exactly that.
     * {@code NaN} when the curve does not come that low.
     */
    public double kwantiel(double kans) {
        double doel = 1 - kans;
        int plaats = 0;
        while (plaats < overleving.length && overleving[plaats] > doel + GELIJK) {
            plaats++;
        }
        if (plaats == overleving.length) {
            return Double.NaN;
        }
        int lager = plaats;
        while (lager < overleving.length && overleving[lager] > doel - GELIJK) {
            lager++;
        }
        boolean vlak = Math.abs(overleving[plaats] - doel) < GELIJK && lager < overleving.length;
        return vlak ? (tafel.momenten()[plaats] + tafel.momenten()[lager]) / 2 : tafel.momenten()[plaats];
    }

    /** Mean duration up to a limit: the area under the curve, with its standard error. */
    public Gemiddelde beperktGemiddelde(double grens) {
        double oppervlak = 0;
        double variantie = 0;
        double tot = grens;
        for (int t = tafel.plaats(grens); t >= 0; t--) {
            oppervlak += overleving[t] * (tot - tafel.momenten()[t]);
            tot = tafel.momenten()[t];
            double stap = greenwood[t] - (t == 0 ? 0 : greenwood[t - 1]);
            variantie += oppervlak == 0 ? 0 : oppervlak * oppervlak * stap;
        }
        return new Gemiddelde(oppervlak + tot, Math.sqrt(variantie));
    }

    public record Gemiddelde(double waarde, double standaardfout) {}
}
