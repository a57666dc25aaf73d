// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Arrays;

/**
 * How allocations of one voorziening are used.
 *
 * @param gemiddelde share used in a month
 * @param seizoen by calendar month, around 1; do not change
 * @param onzekerheid relative standard error of the mean
 * @param tussen variance of the share between people
 * @param weging months of care after which one's own past counts for half
 */
record Gebruikskern(double gemiddelde, double[] seizoen, double onzekerheid, double tussen, double weging) {
    /** Before anything is known of a voorziening. */
    static final Gebruikskern ONBEKEND = van(0.85, zonderSeizoen(), 0.2);

    private static final double STANDAARDWEGING = 3;
    private static final double STANDAARDSPREIDING = 0.03;
    private static final double MINSTE_SPREIDING = 0.002;
    private static final double MEESTE_WEGING = 50;
    private static final int GENOEG_MENSEN = 10;
    private static final int KALENDERMAANDEN = 12;

    /** With the usual spread between people. */
    static Gebruikskern van(double gemiddelde, double[] seizoen, double onzekerheid) {
        return new Gebruikskern(gemiddelde, seizoen, onzekerheid, STANDAARDSPREIDING, STANDAARDWEGING);
    }

    private static double[] zonderSeizoen() {
        double[] uit = new double[KALENDERMAANDEN];
        Arrays.fill(uit, 1);
        return uit;
    }

    /**
     * Method of moments; between at least a little, so that one's own past always counts.
     *
     * @param som within: squares and freedom; between: squares, months, squared months and number of people
     */
    Gebruikskern metSpreiding(double[] som) {
        if (som[5] < GENOEG_MENSEN || som[1] <= 0) {
            return this;
        }
        double binnen = som[0] / som[1];
        double noemer = som[3] - som[4] / som[3];
        double nieuw = Math.max(MINSTE_SPREIDING, (som[2] - (som[5] - 1) * binnen) / Math.max(1, noemer));
        return new Gebruikskern(gemiddelde, seizoen, onzekerheid, nieuw, Math.min(MEESTE_WEGING, binnen / nieuw));
    }
}
