// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as whole numbers (year x 12 + month - 1) and days as days since 1970, to count with. */
public final class Maandtelling {
    public static final double DAGEN_PER_MAAND = 365.25 / 12;

    private static final int EERSTE = 1900 * 12;
    private static final int[] BEGIN = begin();

    private Maandtelling() {}

    public static int maand(YearMonth maand) {
        return maand.getYear() * 12 + maand.getMonthValue() - 1;
    }

    public static int maand(LocalDate dag) {
        return dag.getYear() * 12 + dag.getMonthValue() - 1;
    }

    public static int maand(int dag) {
        return maand(LocalDate.ofEpochDay(dag));
    }

    public static int dag(LocalDate dag) {
        return (int) dag.toEpochDay();
    }

    /** First day of the month. */
    public static int begin(int maand) {
        return BEGIN[maand - EERSTE];
    }

    /** Last day of the month. */
    public static int einde(int maand) {
        return BEGIN[maand - EERSTE + 1] - 1;
    }

    public static int dagen(int maand) {
        return BEGIN[maand - EERSTE + 1] - BEGIN[maand - EERSTE];
    }

    /** Calendar month from 0. */
    public static int kalendermaand(int maand) {
        return maand % 12;
    }

    private static int[] begin() {
        int[] uit = new int[300 * 12];
        for (int i = 0; i < uit.length; i++) {
            uit[i] = dag(LocalDate.of(1900 + i / 12, i % 12 + 1, 1));
        }
        return uit;
    }
}
