// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Domein;

/** Care under an allocation began (305). It may be missing altogether. */
public record Startlevering(
        Domein domein, long toewijzing, LocalDate begin, LocalDate bekendVan, Optional<LocalDate> bekendTot) {
    Optional<Startlevering> op(LocalDate peildatum) {
        return bekendVan.isAfter(peildatum)
                ? Optional.empty()
                : Optional.of(new Startlevering(
                        domein, toewijzing, begin, bekendVan, bekendTot.filter(dag -> !dag.isAfter(peildatum))));
    }
}
