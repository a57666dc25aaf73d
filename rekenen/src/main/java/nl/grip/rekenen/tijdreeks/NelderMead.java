// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Minimising without derivatives: Nelder and Mead, Computer Journal 7 (1965), in the form of Nash, "Compact Numerical
 * Methods for Computers" (1990), algorithm 19. Of our own, because smoothing models have flat optima: only this form, with
 * its start and stop, ends where the published reference results end.
 */
final class NelderMead {
    private static final double INKRIMP = 0.5;
    private static final double UITREK = 2;
    private static final double SLECHT = 1e35;

    private final ToDoubleFunction<double[]> functie;
    private final int hoogstens;
    private final double[][] punten;
    private final double[] waarden;
    private final int n;
    private int keren;

    private NelderMead(ToDoubleFunction<double[]> functie, double[] begin, int hoogstens) {
        this.functie = functie;
        this.hoogstens = hoogstens;
        this.n = begin.length;
        this.punten = new double[n + 1][];
        this.waarden = new double[n + 1];
        spreid(begin);
    }

    static double[] zoek(ToDoubleFunction<double[]> functie, double[] begin, double tolerantie, int hoogstens) {
        return new NelderMead(functie, begin, hoogstens).zoek(tolerantie);
    }

    private void spreid(double[] begin) {
        double stap = 0.1 * Arrays.stream(begin).map(Math::abs).max().orElse(0);
        for (int k = 0; k <= n; k++) {
            punten[k] = begin.clone();
            if (k > 0) {
                punten[k][k - 1] += stap == 0 ? 0.1 : stap;
            }
            waarden[k] = reken(punten[k]);
        }
    }

    private double reken(double[] punt) {
        keren++;
        double waarde = functie.applyAsDouble(punt);
        return Double.isFinite(waarde) ? waarde : SLECHT;
    }

    private double[] zoek(double tolerantie) {
        double marge = tolerantie * (Math.abs(waarden[0]) + tolerantie);
        int laag = laagste(0);
        int hoog = hoogste(laag);
        while (waarden[hoog] > waarden[laag] + marge && keren <= hoogstens) {
            if (!verplaats(laag, hoog)) {
                krimp(laag);
            }
            laag = laagste(laag);
            hoog = hoogste(laag);
        }
        return punten[laag];
    }

    /** Mirrors the worst point in the middle of the others, and goes on or back along that line; false if nothing helps. */
    private boolean verplaats(int laag, int hoog) {
        double[] midden = midden(hoog);
        double[] spiegel = meng(midden, punten[hoog], 2);
        double waarde = reken(spiegel);
        if (waarde < waarden[laag]) {
            double[] verder = meng(midden, spiegel, 1 - UITREK);
            double daar = reken(verder);
            zet(hoog, daar < waarde ? verder : spiegel, Math.min(daar, waarde));
            return true;
        }
        boolean beter = waarde < waarden[hoog];
        if (beter) {
            zet(hoog, spiegel, waarde);
        }
        double[] terug = meng(midden, punten[hoog], INKRIMP);
        double daar = reken(terug);
        if (daar < waarden[hoog]) {
            zet(hoog, terug, daar);
            return true;
        }
        return beter;
    }

    private double[] midden(int zonder) {
        double[] midden = Arrays.stream(punten[zonder]).map(x -> -x).toArray();
        for (double[] punt : punten) {
            Arrays.setAll(midden, i -> midden[i] + punt[i]);
        }
        Arrays.setAll(midden, i -> midden[i] / n);
        return midden;
    }

    /** {@code deel} of a, the rest of b. */
    private static double[] meng(double[] a, double[] b, double deel) {
        double[] menging = new double[a.length];
        Arrays.setAll(menging, i -> deel * a[i] + (1 - deel) * b[i]);
        return menging;
    }

    private void krimp(int laag) {
        for (int k = 0; k <= n; k++) {
            if (k != laag) {
                double[] punt = punten[k];
                Arrays.setAll(punt, i -> INKRIMP * (punt[i] - punten[laag][i]) + punten[laag][i]);
                waarden[k] = reken(punten[k]);
            }
        }
    }

    private void zet(int plaats, double[] punt, double waarde) {
        punten[plaats] = punt;
        waarden[plaats] = waarde;
    }

    private int laagste(int vanaf) {
        int laag = vanaf;
        for (int k = 0; k <= n; k++) {
            laag = waarden[k] < waarden[laag] ? k : laag;
        }
        return laag;
    }

    private int hoogste(int laag) {
        int hoog = laag;
        for (int k = 0; k <= n; k++) {
            hoog = waarden[k] > waarden[hoog] ? k : hoog;
        }
        return hoog;
    }
}
