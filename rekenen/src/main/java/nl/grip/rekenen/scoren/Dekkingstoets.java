// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/** Is a band missed as often as it says? Of {@code n} times, {@code gemist} times; it says a share {@code p}. */
public record Dekkingstoets(int n, int gemist, double p) {
    /** Outcomes as likely as the observed one count as at least as extreme, also when rounding says otherwise. */
    private static final double RUIMTE = 1 + 1e-7;

    /** Likelihood ratio: Kupiec, "Techniques for verifying the accuracy of risk measurement models" (1995). */
    public double kupiec() {
        double aandeel = (double) gemist / n;
        return -2 * (kans(p) - kans(aandeel));
    }

    public double kupiecP() {
        return 1 - new ChiSquaredDistribution(1).cumulativeProbability(Math.max(0, kupiec()));
    }

    /** The exact two-sided binomial test: all numbers that are no likelier than this one. Clopper and Pearson (1934). */
    public double exact() {
        var verdeling = new BinomialDistribution(n, p);
        double grens = verdeling.probability(gemist) * RUIMTE;
        return Math.min(
                1,
                IntStream.rangeClosed(0, n)
                        .mapToDouble(verdeling::probability)
                        .filter(kans -> kans <= grens)
                        .sum());
    }

    private double kans(double q) {
        return maal(n - gemist, 1 - q) + maal(gemist, q);
    }

    private static double maal(int keren, double q) {
        return keren == 0 ? 0 : keren * Math.log(q);
    }
}
