// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Domein;

/**
 * What an aanbieder may ask for a product in a period.
 *
 * @param tarief cents per eenheid
 * @param tot last day, empty when open
 * @param plafond cents for the whole period, empty when there is none
 * @param bekendTot first day on which another row took its place
 */
public record Contracttarief(
        Domein domein,
        String aanbieder,
        String voorziening,
        String code,
        String eenheid,
        double tarief,
        LocalDate van,
        Optional<LocalDate> tot,
        Optional<Long> plafond,
        LocalDate bekendVan,
        Optional<LocalDate> bekendTot) {
    Optional<Contracttarief> op(LocalDate peildatum) {
        return bekendVan.isAfter(peildatum)
                ? Optional.empty()
                : Optional.of(new Contracttarief(
                        domein,
                        aanbieder,
                        voorziening,
                        code,
                        eenheid,
                        tarief,
                        van,
                        tot,
                        plafond,
                        bekendVan,
                        bekendTot.filter(dag -> !dag.isAfter(peildatum))));
    }
}
