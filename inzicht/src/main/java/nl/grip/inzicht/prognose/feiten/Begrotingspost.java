// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Expected cost (lasten) of a year in the budget.
 *
 * @param versie for instance primitief; each holds what it changes, so all of a year add up
 * @param voorziening empty when the row names none, as {@code wijkteam}
 * @param prijspeil year of the prices it is in; empty when nobody said
 */
public record Begrotingspost(
        int jaar,
        String versie,
        LocalDate bekendVan,
        String voorziening,
        String wijkteam,
        long centen,
        Optional<Integer> prijspeil) {
    /** Whether it can be laid beside costs, which are in the prices of their own year. */
    public boolean inEigenPrijzen() {
        return prijspeil.map(peil -> peil == jaar).orElse(true);
    }
}
