// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.voorbeeld.proces.Traject.Reden;

/**
 * A made-up person.
 *
 * @param nummer from 1, in order of first appearance
 * @param geslacht code of the standard: 1 man, 2 woman
 * @param wijk from 1; where the person lives at first
 * @param verhuizing to another wijk of the same municipality
 * @param vertrek the last day in the municipality; all care ends on it
 */
public record Client(
        int nummer,
        LocalDate geboortedatum,
        String geslacht,
        int wijk,
        Optional<Verhuizing> verhuizing,
        Vertrek vertrek) {
    /** Where one lives from a day on. */
    public record Verhuizing(LocalDate dag, int wijk) {}

    /** The last day, and whether the person moves away or dies. */
    public record Vertrek(LocalDate dag, Reden reden) {}

    /** The code of a wijk: {@code WK01} ... */
    public static String wijkcode(int wijk) {
        return (wijk < 10 ? "WK0" : "WK") + wijk;
    }

    /** The wijk in which the person lives on a day. */
    int wijkOp(LocalDate datum) {
        return verhuizing
                .filter(v -> !datum.isBefore(v.dag()))
                .map(Verhuizing::wijk)
                .orElse(wijk);
    }

    LocalDate achttiendeVerjaardag() {
        return geboortedatum.plusYears(18);
    }

    boolean isJeugdigeOp(LocalDate datum) {
        return datum.isBefore(achttiendeVerjaardag());
    }

    boolean woontHierOp(LocalDate datum) {
        return !datum.isAfter(vertrek.dag());
    }
}
