// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Domein;

/**
 * Care under an allocation ended (307). It may be missing altogether.
 *
 * @param reden code of the standard (RedenBeeindiging)
 */
public record Stoplevering(
        Domein domein,
        long toewijzing,
        LocalDate einde,
        String reden,
        LocalDate bekendVan,
        Optional<LocalDate> bekendTot) {
    Optional<Stoplevering> op(LocalDate peildatum) {
        return bekendVan.isAfter(peildatum)
                ? Optional.empty()
                : Optional.of(new Stoplevering(
                        domein, toewijzing, einde, reden, bekendVan, bekendTot.filter(dag -> !dag.isAfter(peildatum))));
    }
}
