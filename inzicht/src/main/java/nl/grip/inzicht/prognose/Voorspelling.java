// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a year will cost, as expected on a day. Every total is the sum of its cells, draw by draw and in the expectation.
 *
 * @param cellen voorziening x declaration class x part, each with the same number of draws
 * @param posten the same expectation broken down to aanbieder and wijk; adds up to the cells to the cent, empty when the
 *     forecaster does not go that deep
 * @param gekalibreerd whether the bands rest on eight or more own backtests
 */
public record Voorspelling(int jaar, LocalDate peildatum, List<Cel> cellen, List<Post> posten, boolean gekalibreerd) {
    public Voorspelling {
        cellen = List.copyOf(cellen);
        posten = List.copyOf(posten);
    }

    /**
     * @param klasse how fast its aanbieders declare, as estimated
     * @param verwacht cents
     * @param trekkingen cents; do not change
     */
    public record Cel(String voorziening, String klasse, Onderdeel onderdeel, long verwacht, double[] trekkingen) {}

    /**
     * @param klasse of the aanbieder, as in the cell it belongs to
     * @param verwacht cents
     * @param variantie of chance of its own, in cents squared
     * @param maanden the same cents by calendar month of care, not rounded
     */
    public record Post(
            String voorziening,
            String klasse,
            String aanbieder,
            String wijk,
            Onderdeel onderdeel,
            long verwacht,
            double variantie,
            List<Double> maanden) {
        public Post {
            maanden = List.copyOf(maanden);
        }
    }

    /** Cents. */
    public long verwacht() {
        return verwacht(cel -> true);
    }

    /** Cents of the cells that fit. */
    public long verwacht(Predicate<Cel> past) {
        return cellen.stream().filter(past).mapToLong(Cel::verwacht).sum();
    }

    /** Draws of the total, in cents. */
    public double[] trekkingen() {
        return trekkingen(cel -> true);
    }

    /** Draws of the sum of the cells that fit, in cents; zeros when none does. */
    public double[] trekkingen(Predicate<Cel> past) {
        double[] som = new double[cellen.isEmpty() ? 0 : cellen.get(0).trekkingen().length];
        cellen.stream().filter(past).forEach(cel -> telOp(som, cel.trekkingen()));
        return som;
    }

    private static void telOp(double[] som, double[] deel) {
        for (int i = 0; i < som.length; i++) {
            som[i] += deel[i];
        }
    }
}
