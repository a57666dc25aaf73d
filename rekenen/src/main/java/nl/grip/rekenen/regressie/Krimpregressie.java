// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.regressie;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Counts that depend on many effects, each held back to what it is thought to be: a log-linear model with over-dispersed
 * Poisson counts and normal priors, fitted by penalised iteratively reweighted least squares. Breslow and Clayton,
 * "Approximate inference in generalized linear mixed models", JASA 88 (1993).
 *
 * @param effecten estimate of each effect, on the log scale
 * @param overspreiding variance over mean, at least 1
 * @param covariantie of the effects, given the counts
 */
public record Krimpregressie(double[] effecten, double overspreiding, RealMatrix covariantie) {
    private static final int RONDEN = 25;
    private static final double GENOEG = 1e-9;
    private static final double GRENS = 30;

    /**
     * One count.
     *
     * @param effecten numbers of the effects that work on it, each once
     */
    public record Telling(int[] effecten, double[] waarden, double aantal) {}

    /**
     * @param midden what each effect is thought to be
     * @param spreiding how far from it, as a standard deviation
     */
    public static Krimpregressie schat(List<Telling> tellingen, double[] midden, double[] spreiding) {
        double[] effecten = midden.clone();
        double overspreiding = 1;
        RealMatrix covariantie = MatrixUtils.createRealIdentityMatrix(effecten.length);
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            double[][] h = new double[effecten.length][effecten.length];
            double[] u = new double[effecten.length];
            bouw(tellingen, effecten, overspreiding, h, u);
            straf(effecten, midden, spreiding, h, u);
            covariantie = new CholeskyDecomposition(MatrixUtils.createRealMatrix(h))
                    .getSolver()
                    .getInverse();
            double[] stap = covariantie.operate(u);
            double grootste = 0;
            for (int i = 0; i < effecten.length; i++) {
                effecten[i] += Math.max(-1, Math.min(1, stap[i]));
                grootste = Math.max(grootste, Math.abs(stap[i]));
            }
            overspreiding = overspreiding(tellingen, effecten);
            if (grootste < GENOEG) {
                break;
            }
        }
        return new Krimpregressie(effecten, overspreiding, covariantie);
    }

    /** Log of the expected count. */
    public double lineair(int[] nummers, double[] waarden) {
        return lineair(effecten, nummers, waarden);
    }

    private static double lineair(double[] effecten, int[] nummers, double[] waarden) {
        double som = 0;
        for (int i = 0; i < nummers.length; i++) {
            som += effecten[nummers[i]] * waarden[i];
        }
        return Math.max(-GRENS, Math.min(GRENS, som));
    }

    private static void bouw(
            List<Telling> tellingen, double[] effecten, double overspreiding, double[][] h, double[] u) {
        for (var t : tellingen) {
            double verwacht = Math.exp(lineair(effecten, t.effecten(), t.waarden()));
            for (int i = 0; i < t.effecten().length; i++) {
                int a = t.effecten()[i];
                u[a] += t.waarden()[i] * (t.aantal() - verwacht) / overspreiding;
                for (int j = 0; j < t.effecten().length; j++) {
                    h[a][t.effecten()[j]] += t.waarden()[i] * t.waarden()[j] * verwacht / overspreiding;
                }
            }
        }
    }

    private static void straf(double[] effecten, double[] midden, double[] spreiding, double[][] h, double[] u) {
        for (int i = 0; i < effecten.length; i++) {
            double precisie = 1 / (spreiding[i] * spreiding[i]);
            h[i][i] += precisie;
            u[i] -= (effecten[i] - midden[i]) * precisie;
        }
    }

    /** Pearson, over the counts; few effects are free, so that they take little away. */
    private static double overspreiding(List<Telling> tellingen, double[] effecten) {
        double som = 0;
        for (var t : tellingen) {
            double verwacht = Math.exp(lineair(effecten, t.effecten(), t.waarden()));
            som += (t.aantal() - verwacht) * (t.aantal() - verwacht) / verwacht;
        }
        return Math.max(1, Math.min(5, som / Math.max(1, tellingen.size() * 0.93)));
    }

    @Override
    public double[] effecten() {
        return Arrays.copyOf(effecten, effecten.length);
    }
}
