// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.function.IntPredicate;

/**
 * How an aanbieder declares, learned from months of care that are complete: which part of the bills is in after how many
 * months. Who declares by the quarter has another delay in each month of it, so the three months of a
 * quarter are learned apart and drawn to what they have in common by as much as they are few.
 *
 * @param aandelen by month of the quarter and delay
 * @param rekeningen how many bills it was learned from
 */
record Declaratiepatroon(double[][] aandelen, long rekeningen) {
    private static final int KWARTAAL = 3;
    private static final int OUDST = 48;
    private static final double TREK = 10;
    private static final double ONBEKEND = 0.5;

    /**
     * Learned at the end of month {@code op}; months of care that were disturbed teach nothing.
     *
     * @param rijp months after which a month of care counts as complete
     */
    static Declaratiepatroon leer(Aanbiederverloop verloop, int op, int rijp, IntPredicate verstoord) {
        double[][] perFase = new double[KWARTAAL][Aanbiederverloop.LANGST + 1];
        long rekeningen = 0;
        for (int m = op - OUDST; m <= op - rijp; m++) {
            if (verstoord.test(m)) {
                continue;
            }
            for (int d = 0; d <= Math.min(rijp, Aanbiederverloop.LANGST); d++) {
                perFase[m % KWARTAAL][d] += verloop.na(m, d);
                rekeningen += verloop.na(m, d);
            }
        }
        return new Declaratiepatroon(aandelen(perFase), rekeningen);
    }

    /** Which part of the bills for a month of care comes in exactly so many months later. */
    double aandeel(int zorgmaand, int vertraging) {
        return aandelen[zorgmaand % KWARTAAL][vertraging];
    }

    /** Which part is in after so many months. */
    double binnen(int zorgmaand, int maanden) {
        double som = 0;
        for (int d = 0; d <= Math.min(maanden, Aanbiederverloop.LANGST); d++) {
            som += aandeel(zorgmaand, d);
        }
        return som;
    }

    private static double[][] aandelen(double[][] perFase) {
        double[] samen = new double[Aanbiederverloop.LANGST + 1];
        for (double[] fase : perFase) {
            for (int d = 0; d < samen.length; d++) {
                samen[d] += fase[d];
            }
        }
        double[] gemeen = aandelen(samen, gelijk(samen.length), ONBEKEND);
        double[][] uit = new double[KWARTAAL][];
        for (int f = 0; f < KWARTAAL; f++) {
            uit[f] = aandelen(perFase[f], gemeen, TREK);
        }
        return uit;
    }

    private static double[] gelijk(int aantal) {
        double[] uit = new double[aantal];
        java.util.Arrays.fill(uit, 1.0 / aantal);
        return uit;
    }

    private static double[] aandelen(double[] telling, double[] vooraf, double gewicht) {
        double som = java.util.Arrays.stream(telling).sum() + gewicht;
        double[] uit = new double[telling.length];
        for (int d = 0; d < uit.length; d++) {
            uit[d] = (telling[d] + gewicht * vooraf[d]) / som;
        }
        return uit;
    }
}
