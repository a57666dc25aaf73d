// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An interrupted series: a line through the months before, and how far the months since lie beside it on average (Wagner et
 * al., J Clin Pharm Ther 27 (2002)). The same is done at every earlier moment at which nothing happened. Those placebos are
 * the draws of what the method finds of itself; an error that is smaller than their spread is not believed. Ferman and
 * Pinto, "Inference in differences-in-differences with few treated groups", REStat 101 (2019), for the thought; Newey and
 * West (1987) for the error within the series.
 *
 * @param effect mean distance of the months since the start from the line, on the scale of the series
 * @param fout standard error of it
 * @param vrijheidsgraden about the number of placebos that do not share a month since their start, and one
 * @param placebo what was found at earlier moments, oldest first
 */
public record Onderbrokenreeks(double effect, double fout, double vrijheidsgraden, List<Double> placebo) {
    private static final int KOLOMMEN = 3;

    public Onderbrokenreeks {
        placebo = List.copyOf(placebo);
    }

    /**
     * @param reeks one value a period, without a gap
     * @param begin first period with the measure
     * @param voor periods of the line before it; at least that many and twice those since must lie before {@code begin}
     */
    public static Onderbrokenreeks van(double[] reeks, int begin, int voor) {
        int na = reeks.length - begin;
        if (begin < voor + 2 * na) {
            throw new IllegalArgumentException("te weinig perioden voor het begin");
        }
        var regressie = regressie(reeks, begin, voor, na);
        var placebo = IntStream.rangeClosed(voor, begin - na)
                .mapToObj(moment -> stap(regressie(reeks, moment, voor, na)))
                .toList();
        double spreiding =
                Math.sqrt(placebo.stream().mapToDouble(p -> p * p).average().orElseThrow());
        return new Onderbrokenreeks(
                stap(regressie), Math.max(spreiding, eigenFout(regressie)), placebo.size() / (double) na + 1, placebo);
    }

    private static Regressie regressie(double[] reeks, int moment, int voor, int na) {
        int begin = moment - voor;
        double[][] x = new double[voor + na][];
        Arrays.setAll(x, i -> new double[] {1, i - voor, i >= voor ? 1 : 0});
        return Regressie.van(x, Arrays.copyOfRange(reeks, begin, moment + na));
    }

    private static double stap(Regressie regressie) {
        return regressie.coefficienten()[KOLOMMEN - 1];
    }

    private static double eigenFout(Regressie regressie) {
        int lag = RobuusteFout.gangbareLag(regressie.y().length);
        return Math.max(
                regressie.standaardfouten()[KOLOMMEN - 1],
                new RobuusteFout(regressie).neweyWest(lag, true)[KOLOMMEN - 1]);
    }

    /** Half the width of the interval. */
    public double marge(double zekerheid) {
        return fout * new TDistribution(vrijheidsgraden).inverseCumulativeProbability((1 + zekerheid) / 2);
    }
}
