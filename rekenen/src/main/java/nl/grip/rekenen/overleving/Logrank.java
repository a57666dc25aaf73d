// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Do groups end equally fast? Mantel (1966), Peto and Peto (1972); weights S^rho: Harrington and Fleming, "A class of rank
 * test procedures for censored survival data", Biometrika 69 (1982).
 *
 * @param waargenomen weighted endings per group; {@code verwacht} what they would be if all groups were alike
 */
public record Logrank(double[] waargenomen, double[] verwacht, double chi2, double p) {

    /** @param rho 0 the log-rank test; 1 gives early differences more weight (Peto) */
    public static Logrank van(Duren alle, List<Duren> groepen, double rho) {
        double[] momenten = alle.momenten();
        var samen = Risicotafel.op(alle, momenten, alle.redenen());
        var tafels = groepen.stream()
                .map(groep -> Risicotafel.op(groep, momenten, alle.redenen()))
                .toList();
        double[] gewicht = gewichten(KaplanMeier.van(samen), rho);
        double[] waargenomen = tafels.stream()
                .mapToDouble(tafel -> waargenomen(tafel, gewicht))
                .toArray();
        double[] verwacht = tafels.stream()
                .mapToDouble(tafel -> verwacht(tafel, samen, gewicht))
                .toArray();
        double chi2 = chi2(waargenomen, verwacht, covariantie(tafels, samen, gewicht));
        double p = 1 - new ChiSquaredDistribution(groepen.size() - 1.0).cumulativeProbability(chi2);
        return new Logrank(waargenomen, verwacht, chi2, p);
    }

    /** The share that still ran just before each moment, to the power rho. */
    private static double[] gewichten(KaplanMeier kaplanMeier, double rho) {
        double[] s = kaplanMeier.overleving();
        return IntStream.range(0, s.length)
                .mapToDouble(t -> Math.pow(t == 0 ? 1 : s[t - 1], rho))
                .toArray();
    }

    private static double waargenomen(Risicotafel tafel, double[] gewicht) {
        return IntStream.range(0, gewicht.length)
                .mapToDouble(t -> gewicht[t] * tafel.einden()[t][0])
                .sum();
    }

    private static double verwacht(Risicotafel tafel, Risicotafel samen, double[] gewicht) {
        return IntStream.range(0, gewicht.length)
                .mapToDouble(t -> gewicht[t] * tafel.opRisico()[t] * samen.gevaar(t, 0))
                .sum();
    }

    /** Hypergeometric, summed over the moments. */
    private static RealMatrix covariantie(List<Risicotafel> tafels, Risicotafel samen, double[] gewicht) {
        RealMatrix v = MatrixUtils.createRealMatrix(tafels.size(), tafels.size());
        for (int t = 0; t < gewicht.length; t++) {
            double n = samen.opRisico()[t];
            double gevaar = samen.gevaar(t, 0);
            double factor = n <= 1 ? 0 : gewicht[t] * gewicht[t] * gevaar * (n - samen.einden()[t][0]) / (n - 1);
            for (int a = 0; a < tafels.size(); a++) {
                double na = tafels.get(a).opRisico()[t];
                v.addToEntry(a, a, factor * na);
                for (int b = 0; b < tafels.size(); b++) {
                    v.addToEntry(
                            a, b, factor == 0 ? 0 : -factor * na * tafels.get(b).opRisico()[t] / n);
                }
            }
        }
        return v;
    }

    /** One group follows from the others and is left out. */
    private static double chi2(double[] waargenomen, double[] verwacht, RealMatrix v) {
        int k = waargenomen.length - 1;
        double[] verschil = new double[k];
        Arrays.setAll(verschil, a -> waargenomen[a] - verwacht[a]);
        var vector = new ArrayRealVector(verschil);
        return vector.dotProduct(new QRDecomposition(v.getSubMatrix(0, k - 1, 0, k - 1))
                .getSolver()
                .solve(vector));
    }
}
