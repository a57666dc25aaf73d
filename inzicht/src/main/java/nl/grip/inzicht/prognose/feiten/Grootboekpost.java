// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A ledger line that no message carries: pgb, lump sum, subsidy. Lines whose leverancier declares by message are not here.
 *
 * @param periode month that the cost belongs to
 * @param kostenplaats stands for the voorziening in the forecast
 */
public record Grootboekpost(
        LocalDate boekdatum,
        YearMonth periode,
        String taakveld,
        String kostenplaats,
        String omschrijving,
        long centen) {}
