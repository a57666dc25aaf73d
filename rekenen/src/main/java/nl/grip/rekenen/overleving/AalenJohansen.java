// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

/**
 * The share that has ended for one reason, when it can end for several. Aalen and Johansen, "An empirical transition matrix
 * for non-homogeneous Markov chains", Scandinavian Journal of Statistics 5 (1978); the variance is the infinitesimal
 * jackknife: the squared influence of each duration, summed.
 */
public final class AalenJohansen {
    private final Duren duren;
    private final Risicotafel tafel;
    private final double[][] aandeel;
    private final double[][] variantie;

    private AalenJohansen(Duren duren) {
        this.duren = duren;
        this.tafel = Risicotafel.van(duren);
        this.aandeel = new double[tafel.momenten().length][duren.redenen() + 1];
        this.variantie = new double[tafel.momenten().length][duren.redenen() + 1];
        for (int reden = 1; reden <= duren.redenen(); reden++) {
            loop(reden);
        }
    }

    public static AalenJohansen van(Duren duren) {
        return new AalenJohansen(duren);
    }

    /** Walks along the moments with the share, what still runs, and the influence of each duration on both. */
    private void loop(int reden) {
        double[] invloedRest = new double[duren.aantal()];
        double[] invloed = new double[duren.aantal()];
        double rest = 1;
        double som = 0;
        for (int t = 0; t < tafel.momenten().length; t++) {
            double gevaar = tafel.gevaar(t, reden);
            double allemaal = tafel.gevaar(t, 0);
            for (int i = 0; i < invloed.length; i++) {
                invloed[i] += invloedRest[i] * gevaar + rest * opGevaar(i, t, reden);
                invloedRest[i] = invloedRest[i] * (1 - allemaal) - rest * opGevaar(i, t, 0);
                variantie[t][reden] += kwadraat(invloed[i] * duren.gewicht()[i]);
            }
            som += rest * gevaar;
            rest *= 1 - allemaal;
            aandeel[t][reden] = som;
        }
    }

    /** By how much one more duration like this one would change the chance of ending at this moment. */
    private double opGevaar(int i, int t, int reden) {
        double moment = tafel.momenten()[t];
        if (tafel.einden()[t][0] == 0 || !duren.opRisico(i, moment)) {
            return 0;
        }
        boolean eindigtNu = duren.eind()[i] == moment && duren.status()[i] > 0;
        boolean hierom = eindigtNu && (reden == 0 || duren.status()[i] == reden);
        return ((hierom ? 1 : 0) - tafel.gevaar(t, reden)) / tafel.opRisico()[t];
    }

    public double op(double tijd, int reden) {
        int plaats = tafel.plaats(tijd);
        return plaats < 0 ? 0 : aandeel[plaats][reden];
    }

    public double fout(double tijd, int reden) {
        int plaats = tafel.plaats(tijd);
        return plaats < 0 ? 0 : Math.sqrt(variantie[plaats][reden]);
    }

    private static double kwadraat(double x) {
        return x * x;
    }
}
