// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;

/**
 * Expected cost (lasten) of a year in the budget.
 *
 * @param versie for instance primitief; each holds what it changes, so all of a year add up
 * @param voorziening empty when the row names none, as {@code wijkteam}
 */
public record Begrotingspost(
        int jaar, String versie, LocalDate bekendVan, String voorziening, String wijkteam, long centen) {}
