// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Difference in differences of two ratios on the log scale: how a sum over a sum changed in the group with the measure,
 * less how it changed in the group without. People come and go, so their rows differ before and after; the error follows
 * from the estimate without each unit in turn (jackknife; each unit counts as one draw, whatever its months have in common),
 * which is not too small when some units are much larger than others, as linearisation is. Efron and Stein, Annals of
 * Statistics 9 (1981); Cameron and Miller, Journal of Human Resources 50 (2015), section VI; Angrist and Pischke, "Mostly
 * Harmless Econometrics" (2009), chapter 5.
 *
 * @param effect log of the ratio of the ratios: -0.05 is about five percent less
 * @param fout standard error of it
 * @param proef units with the measure that have something before or after
 * @param controle units without
 */
public record Verhoudingsproef(double effect, double fout, int proef, int controle) {
    /**
     * One unit that belongs together, such as a client.
     *
     * @param proef whether it belongs to the group with the measure
     */
    public record Eenheid(boolean proef, double tellerVoor, double noemerVoor, double tellerNa, double noemerNa) {}

    /** Ratios of which both parts are by chance. */
    public static Verhoudingsproef vanVerhoudingen(List<Eenheid> eenheden) {
        var proef = Groep.van(eenheden, Eenheid::proef, true);
        var controle = Groep.van(eenheden, e -> !e.proef(), true);
        return new Verhoudingsproef(
                proef.log() - controle.log(),
                Math.sqrt(proef.variantie() + controle.variantie()),
                proef.aantal(),
                controle.aantal());
    }

    /** Plain sums: the denominators are not used, and that units come at all is by chance too. */
    public static Verhoudingsproef vanSommen(List<Eenheid> eenheden) {
        var proef = Groep.van(eenheden, Eenheid::proef, false);
        var controle = Groep.van(eenheden, e -> !e.proef(), false);
        return new Verhoudingsproef(
                proef.log() - controle.log(),
                Math.sqrt(proef.variantie() + controle.variantie()),
                proef.aantal(),
                controle.aantal());
    }

    /** Whether both groups have something before and after. */
    public boolean isBepaald() {
        return Double.isFinite(effect) && Double.isFinite(fout) && fout > 0;
    }

    /** Half the width of the interval, on the log scale. */
    public double marge(double zekerheid) {
        double vrij = Math.max(1, Math.min(proef, controle) - 1.0);
        return fout * new TDistribution(vrij).inverseCumulativeProbability((1 + zekerheid) / 2);
    }

    private record Groep(double log, double variantie, int aantal) {
        static Groep van(List<Eenheid> eenheden, Predicate<Eenheid> keuze, boolean verhouding) {
            var groep = eenheden.stream().filter(keuze).toList();
            double tv = som(groep, Eenheid::tellerVoor);
            double nv = verhouding ? som(groep, Eenheid::noemerVoor) : 1;
            double tn = som(groep, Eenheid::tellerNa);
            double nn = verhouding ? som(groep, Eenheid::noemerNa) : 1;
            double log = verschil(tv, nv, tn, nn);
            double[] zonder = groep.stream()
                    .mapToDouble(e -> verschil(
                            tv - e.tellerVoor(),
                            verhouding ? nv - e.noemerVoor() : nv,
                            tn - e.tellerNa(),
                            verhouding ? nn - e.noemerNa() : nn))
                    .toArray();
            return new Groep(log, variantie(zonder), groep.size());
        }

        private static double verschil(double tellerVoor, double noemerVoor, double tellerNa, double noemerNa) {
            return Math.log(tellerNa / noemerNa) - Math.log(tellerVoor / noemerVoor);
        }

        /** Of the estimate, from what it is without each unit in turn. */
        private static double variantie(double[] zonder) {
            double midden = Arrays.stream(zonder).average().orElse(Double.NaN);
            double som =
                    Arrays.stream(zonder).map(z -> (z - midden) * (z - midden)).sum();
            return som * (zonder.length - 1) / zonder.length;
        }

        private static double som(List<Eenheid> groep, ToDoubleFunction<Eenheid> deel) {
            return groep.stream().mapToDouble(deel).sum();
        }
    }
}
