// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;

/** How many people of an age lived (or are expected to live) in the municipality on 1 January. Both ages count. */
public record Inwonertal(int jaar, int leeftijdVan, int leeftijdTot, long aantal, LocalDate bekendVan) {}
