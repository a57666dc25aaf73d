// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Standard errors that hold when errors differ in size or belong together: bread, meat, bread. White, Econometrica 48
 * (1980); MacKinnon and White, Journal of Econometrics 29 (1985); Zeileis, "Object-oriented computation of sandwich
 * estimators", JSS 16 (2006).
 */
public final class RobuusteFout {
    /** How the squared residuals are enlarged, as the fit makes them too small. */
    public enum Soort {
        HC0,
        HC1,
        HC2,
        HC3,
        HC4
    }

    private final Regressie regressie;
    private final int n;
    private final int k;
    private final double[] hefboom;

    public RobuusteFout(Regressie regressie) {
        this.regressie = regressie;
        this.n = regressie.y().length;
        this.k = regressie.fit().coefficienten().length;
        this.hefboom = Arrays.stream(regressie.x()).mapToDouble(this::hefboom).toArray();
    }

    /** How strongly a row determines its own fit: between 0 and 1. */
    private double hefboom(double[] rij) {
        double[] beeld = regressie.fit().omgekeerd().operate(rij);
        return IntStream.range(0, k).mapToDouble(j -> rij[j] * beeld[j]).sum();
    }

    /** Errors of unequal size. */
    public double[] ongelijk(Soort soort) {
        RealMatrix vlees = MatrixUtils.createRealMatrix(k, k);
        for (int i = 0; i < n; i++) {
            telOp(vlees, bijdrage(i, Math.sqrt(factor(i, soort))), 1);
        }
        return fouten(vlees);
    }

    private double factor(int i, Soort soort) {
        double open = 1 - hefboom[i];
        return switch (soort) {
            case HC0 -> 1;
            case HC1 -> (double) n / (n - k);
            case HC2 -> 1 / open;
            case HC3 -> 1 / (open * open);
            case HC4 -> Math.pow(open, -Math.min(4, n * hefboom[i] / k));
        };
    }

    /**
     * Errors that belong together over time. Newey and West, Econometrica 55 (1987): weights fall to 0 after {@code lag}.
     *
     * @param bijstellen enlarge by n / (n - k)
     */
    public double[] neweyWest(int lag, boolean bijstellen) {
        RealMatrix vlees = MatrixUtils.createRealMatrix(k, k);
        for (int l = 0; l <= Math.min(lag, n - 1); l++) {
            double gewicht = (1 - l / (lag + 1.0)) * (bijstellen ? (double) n / (n - k) : 1);
            for (int i = l; i < n; i++) {
                RealMatrix product = kolom(bijdrage(i, 1)).multiplyTransposed(kolom(bijdrage(i - l, 1)));
                vlees = vlees.add((l == 0 ? product : product.add(product.transpose())).scalarMultiply(gewicht));
            }
        }
        return fouten(vlees);
    }

    /** The usual number of lags: Newey and West, Review of Economic Studies 61 (1994). */
    public static int gangbareLag(int lengte) {
        return (int) Math.floor(4 * Math.pow(lengte / 100.0, 2.0 / 9));
    }

    /**
     * Errors that belong together within clusters, in one or two directions. Liang and Zeger (1986); two directions:
     * Cameron, Gelbach and Miller, JBES 29 (2011): both, less what is counted twice.
     *
     * @param clusters one or two lists with the cluster of each row
     */
    public double[] cluster(List<String[]> clusters, Soort soort) {
        RealMatrix vlees = perCluster(clusters.get(0), soort);
        if (clusters.size() > 1) {
            String[] beide = new String[n];
            Arrays.setAll(beide, i -> clusters.get(0)[i] + "\n" + clusters.get(1)[i]);
            vlees = vlees.add(perCluster(clusters.get(1), soort)).subtract(perCluster(beide, soort));
        }
        return fouten(vlees);
    }

    private RealMatrix perCluster(String[] cluster, Soort soort) {
        Map<String, double[]> sommen = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            double[] som = sommen.computeIfAbsent(cluster[i], naam -> new double[k]);
            double[] bijdrage = bijdrage(i, 1);
            Arrays.setAll(som, j -> som[j] + bijdrage[j]);
        }
        RealMatrix vlees = MatrixUtils.createRealMatrix(k, k);
        double g = sommen.size();
        double factor = g / (g - 1) * (soort == Soort.HC0 ? 1 : (n - 1.0) / (n - k));
        sommen.values().forEach(som -> telOp(vlees, som, factor));
        return vlees;
    }

    private double[] bijdrage(int i, double factor) {
        double[] rij = regressie.x()[i].clone();
        Arrays.setAll(rij, j -> rij[j] * regressie.rest()[i] * factor);
        return rij;
    }

    private double[] fouten(RealMatrix vlees) {
        RealMatrix brood = regressie.fit().omgekeerd();
        return Regressie.wortels(brood.multiply(vlees).multiply(brood));
    }

    private static void telOp(RealMatrix som, double[] vector, double factor) {
        for (int a = 0; a < vector.length; a++) {
            for (int b = 0; b < vector.length; b++) {
                som.addToEntry(a, b, factor * vector[a] * vector[b]);
            }
        }
    }

    private static RealMatrix kolom(double[] waarden) {
        return MatrixUtils.createColumnRealMatrix(waarden);
    }
}
