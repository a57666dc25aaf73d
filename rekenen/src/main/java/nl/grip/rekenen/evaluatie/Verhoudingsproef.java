// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Difference in differences of two ratios on the log scale: how a sum over a sum changed in the group with the measure,
 * less how it changed in the group without. People come and go, so their rows differ before and after; the error follows
 * from what each unit adds to the ratio (linearisation; each unit counts as one draw, whatever its months have in common).
 * Woodruff, JASA 66 (1971); Liang and Zeger, Biometrika 73 (1986); Angrist and Pischke, "Mostly Harmless Econometrics"
 * (2009), chapter 5.
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
            double variantie = 0;
            for (Eenheid e : groep) {
                double na = e.tellerNa() / tn - (verhouding ? e.noemerNa() / nn : 0);
                double voor = e.tellerVoor() / tv - (verhouding ? e.noemerVoor() / nv : 0);
                variantie += (na - voor) * (na - voor);
            }
            double n = groep.size();
            return new Groep(Math.log(tn / nn) - Math.log(tv / nv), variantie * n / Math.max(1, n - 1), groep.size());
        }

        private static double som(List<Eenheid> groep, ToDoubleFunction<Eenheid> deel) {
            return groep.stream().mapToDouble(deel).sum();
        }
    }
}
