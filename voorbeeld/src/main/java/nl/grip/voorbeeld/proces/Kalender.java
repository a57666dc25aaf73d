// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months of an example: month 1 is January of the dienstjaar, month 0 the December before it. */
public record Kalender(int dienstjaar, int jarenHistorie) {
    /** Care, declarations and messages go on to 30 June of the second year after the dienstjaar. */
    public static final int LAATSTE_MAAND = 30;

    public YearMonth maand(int nummer) {
        return YearMonth.of(dienstjaar, 1).plusMonths(nummer - 1L);
    }

    public int nummer(LocalDate datum) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.of(dienstjaar, 1), YearMonth.from(datum)) + 1;
    }

    public int jaar(int nummer) {
        return maand(nummer).getYear();
    }

    /** The first month of the history. */
    public int eersteMaand() {
        return 1 - 12 * jarenHistorie;
    }

    public LocalDate eersteDag() {
        return maand(eersteMaand()).atDay(1);
    }

    /** The day itself, or the first of the history: what is older was sent once more when the municipality began. */
    public LocalDate nietEerder(LocalDate dag) {
        return dag.isBefore(eersteDag()) ? eersteDag() : dag;
    }

    /** So many days after a day, or the last day of the example where that comes first: nothing is left unsent. */
    public LocalDate uiterlijkAanHetEind(LocalDate dag, int dagen) {
        var op = dag.plusDays(dagen);
        return op.isAfter(laatsteDag()) && !dag.isAfter(laatsteDag()) ? laatsteDag() : op;
    }

    public LocalDate laatsteDag() {
        return maand(LAATSTE_MAAND).atEndOfMonth();
    }
}
