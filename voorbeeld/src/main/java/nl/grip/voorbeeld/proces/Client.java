// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A made-up person.
 *
 * @param nummer from 1, in order of first appearance
 * @param geslacht code of the standard: 1 man, 2 woman
 * @param wijk from 1
 */
public record Client(int nummer, LocalDate geboortedatum, String geslacht, int wijk) {
    /** The code of the wijk: {@code WK01} ... */
    public String wijkcode() {
        return String.format(Locale.ROOT, "WK%02d", wijk);
    }

    LocalDate achttiendeVerjaardag() {
        return geboortedatum.plusYears(18);
    }

    boolean isJeugdigeOp(LocalDate datum) {
        return datum.isBefore(achttiendeVerjaardag());
    }
}
