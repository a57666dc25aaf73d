// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An xs:date without time zone (pattern {@code [^:Z]*}); white space around it does not count. */
record Datum() implements Waardetype {
    /** Further than any calendar of a municipality, and what every store can hold. */
    private static final int LANGSTE_JAAR = 6;

    @Override
    public @Nullable Object lees(Tekens tekens) {
        int begin = tekens.begin();
        int einde = tekens.einde();
        boolean voorChristus = begin < einde && tekens.op(begin) == '-';
        int jaarBegin = voorChristus ? begin + 1 : begin;
        int jaarEinde = einde - 6;
        if (jaarEinde - jaarBegin < 4 || jaarEinde - jaarBegin > LANGSTE_JAAR || !heeftStrepen(tekens, jaarEinde)) {
            return null;
        }
        if (jaarEinde - jaarBegin > 4 && tekens.op(jaarBegin) == '0') {
            return null;
        }
        long jaar = tekens.cijfers(jaarBegin, jaarEinde);
        long maand = tekens.cijfers(jaarEinde + 1, jaarEinde + 3);
        long dag = tekens.cijfers(jaarEinde + 4, einde);
        return jaar < 1 ? null : datum(voorChristus ? -jaar : jaar, maand, dag);
    }

    private static boolean heeftStrepen(Tekens tekens, int jaarEinde) {
        return tekens.op(jaarEinde) == '-' && tekens.op(jaarEinde + 3) == '-';
    }

    private static @Nullable LocalDate datum(long jaar, long maand, long dag) {
        boolean bestaat = maand >= 1
                && maand <= 12
                && dag >= 1
                && (dag <= 28 || dag <= YearMonth.of((int) jaar, (int) maand).lengthOfMonth());
        return bestaat ? LocalDate.of((int) jaar, (int) maand, (int) dag) : null;
    }

    @Override
    public String verwacht() {
        return "een bestaande datum (jjjj-mm-dd) zonder tijdzone";
    }
}
