// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * Did something happen in one calendar period, for instance a change in how is declared? Mack, CAS Forum (1994), appendix
 * H: per diagonal, how many factors are small and large for their column; the smaller number is summed.
 *
 * @param z the sum; an alarm when it lies outside the expectation plus or minus twice the root of the variance
 */
public record Mackkalenderjaar(double z, double verwacht, double variantie) {

    public static Mackkalenderjaar van(Driehoek driehoek) {
        int[][] kant = kanten(driehoek);
        return IntStream.range(1, Math.max(1, driehoek.oorsprongen() - 1))
                .mapToObj(diagonaal -> tel(kant, diagonaal))
                .reduce(new Mackkalenderjaar(0, 0, 0), Mackkalenderjaar::plus);
    }

    /** Per factor: -1 below the median of its column, 1 above it, 0 on it or unknown. */
    private static int[][] kanten(Driehoek driehoek) {
        int[][] kant = new int[driehoek.oorsprongen()][Math.max(0, driehoek.perioden() - 1)];
        for (int k = 0; k < driehoek.perioden() - 1; k++) {
            double midden = mediaan(driehoek, k);
            for (int i = 0; i < kant.length; i++) {
                double verschil = factor(driehoek, i, k) - midden;
                kant[i][k] = Double.isNaN(verschil) ? 0 : (int) Math.signum(verschil);
            }
        }
        return kant;
    }

    private static double mediaan(Driehoek driehoek, int k) {
        double[] factoren = IntStream.range(0, driehoek.oorsprongen())
                .mapToDouble(i -> factor(driehoek, i, k))
                .filter(factor -> !Double.isNaN(factor))
                .sorted()
                .toArray();
        int n = factoren.length;
        return n == 0 ? Double.NaN : (factoren[(n - 1) / 2] + factoren[n / 2]) / 2;
    }

    private static double factor(Driehoek driehoek, int i, int k) {
        return driehoek.waarde(i, k + 1) / driehoek.waarde(i, k);
    }

    private static Mackkalenderjaar tel(int[][] kant, int diagonaal) {
        int[] opDiagonaal = IntStream.rangeClosed(0, diagonaal)
                .filter(i -> diagonaal - i < kant[i].length)
                .map(i -> kant[i][diagonaal - i])
                .toArray();
        int klein = (int) Arrays.stream(opDiagonaal).filter(k -> k < 0).count();
        int groot = (int) Arrays.stream(opDiagonaal).filter(k -> k > 0).count();
        return verdeling(Math.min(klein, groot), klein + groot);
    }

    /** Expectation and variance of the smaller of two numbers that add up to n, each side equally likely. */
    private static Mackkalenderjaar verdeling(int z, int n) {
        if (n == 0) {
            return new Mackkalenderjaar(z, 0, 0);
        }
        double term = CombinatoricsUtils.binomialCoefficientDouble(n - 1, (n - 1) / 2) * n / Math.pow(2, n);
        double verwacht = n / 2.0 - term;
        return new Mackkalenderjaar(z, verwacht, n * (n - 1) / 4.0 - term * (n - 1) + verwacht - verwacht * verwacht);
    }

    private Mackkalenderjaar plus(Mackkalenderjaar ander) {
        return new Mackkalenderjaar(z + ander.z, verwacht + ander.verwacht, variantie + ander.variantie);
    }
}
