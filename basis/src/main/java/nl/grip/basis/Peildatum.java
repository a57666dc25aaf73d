// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The day from which one looks: what was received on or before it counts, what came later does not exist yet. */
public record Peildatum(LocalDate datum) implements Comparable<Peildatum> {
    /** Four digits for the year (contract section 0): no sign, and nothing before the year 0 or after 9999. */
    private static final DateTimeFormatter DAG = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    public static Peildatum of(String datum) {
        return new Peildatum(LocalDate.parse(datum, DAG));
    }

    public boolean kent(LocalDate ontvangenOp) {
        return !ontvangenOp.isAfter(datum);
    }

    /** A month is over on its last day. */
    public YearMonth laatsteHeleMaand() {
        return YearMonth.from(datum.plusDays(1)).minusMonths(1);
    }

    /** Whether it is the last day of its year. */
    public boolean isJaarOm() {
        return laatsteHeleMaand().equals(YearMonth.of(datum.getYear(), Month.DECEMBER));
    }

    @Override
    public int compareTo(Peildatum andere) {
        return datum.compareTo(andere.datum);
    }
}
