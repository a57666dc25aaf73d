// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A closed period: both days count (XSD CDT_GeslotenPeriode). */
public record Periode(LocalDate begin, LocalDate einde) {
    public Periode {
        if (einde.isBefore(begin)) {
            throw new IllegalArgumentException("Een periode eindigt niet voor zij begint: " + begin + " .. " + einde);
        }
    }

    /** The whole calendar month. */
    public static Periode of(YearMonth maand) {
        return new Periode(maand.atDay(1), maand.atEndOfMonth());
    }

    public boolean contains(LocalDate datum) {
        return !datum.isBefore(begin) && !datum.isAfter(einde);
    }

    public long dagen() {
        return ChronoUnit.DAYS.between(begin, einde) + 1;
    }
}
