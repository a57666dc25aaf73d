// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.stream.IntStream;

/**
 * How much the estimate may still move from one report to the next: the standard error of the claims development
 * result, next period and every period after it. Merz and Wuthrich, "Modelling the claims development result for
 * solvency purposes", CAS E-Forum (2008); later periods: "Claims run-off uncertainty: the full picture" (2014).
 */
public final class MerzWuthrich {
    private final Mack mack;
    private final int perioden;
    private final double[] ratio;
    private final double[] somZonderNieuwste;
    private final double[] aandeelNieuwste;

    private MerzWuthrich(Mack mack) {
        this.mack = mack;
        this.perioden = mack.driehoek().perioden();
        double[] f = mack.factoren();
        double[] sigma = mack.sigma();
        this.ratio = IntStream.range(0, f.length)
                .mapToDouble(j -> sigma[j] * sigma[j] / (f[j] * f[j]))
                .toArray();
        this.somZonderNieuwste =
                IntStream.range(0, f.length).mapToDouble(j -> som(j, true)).toArray();
        this.aandeelNieuwste = IntStream.range(0, f.length)
                .mapToDouble(j -> 1 - somZonderNieuwste[j] / som(j, false))
                .toArray();
    }

    /** From a Mack estimate with alpha 1 and without tail: for others the formulas do not hold. */
    public static MerzWuthrich van(Mack mack) {
        return new MerzWuthrich(mack);
    }

    private double som(int periode, boolean zonderNieuwste) {
        var driehoek = mack.driehoek();
        return IntStream.range(0, driehoek.oorsprongen())
                .filter(i -> driehoek.bekend(i, periode) && !(zonderNieuwste && driehoek.leeftijd(i) == periode))
                .mapToDouble(i -> driehoek.waarde(i, periode))
                .sum();
    }

    /** Standard error of the movement in the {@code jaar}-th period from now (1 = the next one), per oorsprong. */
    public double[] standaardfout(int jaar) {
        return IntStream.range(0, mack.driehoek().oorsprongen())
                .mapToDouble(i -> Math.sqrt(proces(i, jaar) + parameter(i, jaar) * eind(i) * eind(i)))
                .toArray();
    }

    /** Of the sum of all oorsprongen. Two of them share the parameter error of the oldest of the two. */
    public double standaardfoutTotaal(int jaar) {
        int aantal = mack.driehoek().oorsprongen();
        double variantie = 0;
        for (int i = 0; i < aantal; i++) {
            variantie += proces(i, jaar);
            for (int k = 0; k < aantal; k++) {
                variantie += open(i, jaar) ? parameter(Math.min(i, k), jaar) * eind(i) * eind(k) : 0;
            }
        }
        return Math.sqrt(variantie);
    }

    private double proces(int i, int jaar) {
        int j = stap(i, jaar);
        return open(i, jaar) ? eind(i) * eind(i) * ratio[j] / mack.volgemaakt(i, j) : 0;
    }

    private double parameter(int i, int jaar) {
        if (!open(i, jaar)) {
            return 0;
        }
        int j = stap(i, jaar);
        double som = nogNietGeleerd(j, jaar - 1) * ratio[j] / somZonderNieuwste[j];
        for (int later = j + 1; later < perioden - 1; later++) {
            som += nogNietGeleerd(later, jaar - 1)
                    * aandeelNieuwste[later - jaar + 1]
                    * ratio[later]
                    / somZonderNieuwste[later];
        }
        return som;
    }

    /** Which part of what is unknown now is still unknown after that many reports (2014, formula 1.6). */
    private double nogNietGeleerd(int periode, int rapporten) {
        return IntStream.range(0, rapporten)
                .mapToDouble(k -> 1 - aandeelNieuwste[periode - k])
                .reduce(1, (a, b) -> a * b);
    }

    private int stap(int i, int jaar) {
        return mack.driehoek().leeftijd(i) + jaar - 1;
    }

    private boolean open(int i, int jaar) {
        return mack.driehoek().leeftijd(i) >= 0 && stap(i, jaar) < perioden - 1;
    }

    private double eind(int i) {
        return mack.volgemaakt(i, perioden - 1);
    }
}
