// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * One allocation (ToegewezenProduct of the 301). Of the same number the one with the latest {@code toegewezenOp} counts.
 *
 * @param referentieAanbieder of the request that it honours; only the first message tells it (IV097)
 * @param code not told when there is a budget, which is for the whole category
 * @param redenWijziging JZ002/WMO002; 13 with end = begin takes the allocation back
 * @param omvang not told when there is a budget
 * @param budget for the whole term, instead of a product and how much of it
 */
public record ToegewezenProduct(
        long toewijzingNummer,
        Optional<String> referentieAanbieder,
        String categorie,
        String code,
        LocalDateTime toegewezenOp,
        LocalDate ingangsdatum,
        Optional<LocalDate> einddatum,
        Optional<String> redenWijziging,
        Omvang omvang,
        Optional<Bedrag> budget) {

    /**
     * How much (CDT_Omvang).
     *
     * @param eenheid WJ756: 01 minute, 04 hour, 14 day and night, 16 half day, 82 piece, 83 euro
     * @param frequentie WMO757: 1 a day, 2 a week, 4 a month, 6 in total
     */
    public record Omvang(long volume, String eenheid, String frequentie) {}
}
