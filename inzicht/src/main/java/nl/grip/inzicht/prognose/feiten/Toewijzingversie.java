// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.grip.basis.Domein;

/**
 * One version of an allocation (301), known from {@code bekendVan} until a later version took its place.
 *
 * @param toewijzing ToewijzingNummer; unique together with domein
 * @param client pseudonym
 * @param wijk of the client, empty when unknown
 * @param eenheid code of the standard
 * @param frequentie code of the standard: 1 per day, 2 per week, 4 per month, 6 in total for the whole allocation
 * @param volume units per frequentie; empty when the allocation names none
 * @param redenWijziging code of the standard, empty text when there is none
 * @param bekendTot first day on which a later version was known
 */
public record Toewijzingversie(
        Domein domein,
        long toewijzing,
        String client,
        Optional<YearMonth> geboortemaand,
        String voorziening,
        String code,
        String aanbieder,
        String wijk,
        LocalDate ingang,
        Optional<LocalDate> einde,
        Optional<Double> volume,
        String eenheid,
        String frequentie,
        String redenWijziging,
        LocalDate bekendVan,
        Optional<LocalDate> bekendTot) {
    Optional<Toewijzingversie> op(LocalDate peildatum) {
        if (bekendVan.isAfter(peildatum)) {
            return Optional.empty();
        }
        return Optional.of(bekendTot.filter(dag -> dag.isAfter(peildatum)).isPresent() ? zonderVervanging() : this);
    }

    private Toewijzingversie zonderVervanging() {
        return new Toewijzingversie(
                domein,
                toewijzing,
                client,
                geboortemaand,
                voorziening,
                code,
                aanbieder,
                wijk,
                ingang,
                einde,
                volume,
                eenheid,
                frequentie,
                redenWijziging,
                bekendVan,
                Optional.empty());
    }
}
