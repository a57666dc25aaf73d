// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.time.YearMonth;

/** Months as whole numbers that count on, so that a difference is a number of months. */
final class Maandnummer {
    private static final int MAANDEN = 12;

    private Maandnummer() {}

    static int of(YearMonth maand) {
        return maand.getYear() * MAANDEN + maand.getMonthValue() - 1;
    }

    static YearMonth maand(int nummer) {
        return YearMonth.of(Math.floorDiv(nummer, MAANDEN), Math.floorMod(nummer, MAANDEN) + 1);
    }
}
