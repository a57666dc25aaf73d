// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;
import nl.grip.inzicht.prognose.feiten.Inwonertal;
import nl.grip.inzicht.prognose.feiten.Startlevering;
import nl.grip.inzicht.prognose.feiten.Stoplevering;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** When facts became known: guards that no forecast of the past sees the future. */
final class Kennis {
    private Kennis() {}

    /** The facts themselves. Throws {@link Gelekt} when one of them, or something in it, was known only after that day. */
    static Feiten vanOpZijnLaatst(Feiten feiten, LocalDate peildatum) {
        laatsteDag(feiten).filter(dag -> dag.isAfter(peildatum)).ifPresent(dag -> {
            throw new Gelekt(peildatum, dag);
        });
        return feiten;
    }

    /** The last day on which anything of it became known; empty without facts. */
    static Optional<LocalDate> laatsteDag(Feiten feiten) {
        return Stream.of(
                        dagen(
                                feiten.declaraties().stream(),
                                Declaratieregel::ontvangenOp,
                                Declaratieregel::afgewezenOp),
                        dagen(feiten.toewijzingen().stream(), Toewijzingversie::bekendVan, Toewijzingversie::bekendTot),
                        dagen(feiten.starts().stream(), Startlevering::bekendVan, Startlevering::bekendTot),
                        dagen(feiten.stops().stream(), Stoplevering::bekendVan, Stoplevering::bekendTot),
                        dagen(feiten.tarieven().stream(), Contracttarief::bekendVan, Contracttarief::bekendTot),
                        feiten.buitenBerichten().stream().map(Grootboekpost::boekdatum),
                        feiten.begroting().stream().map(Begrotingspost::bekendVan),
                        feiten.inwoners().stream().map(Inwonertal::bekendVan))
                .flatMap(dagen -> dagen)
                .max(LocalDate::compareTo);
    }

    private static <T> Stream<LocalDate> dagen(
            Stream<T> rijen, Function<T, LocalDate> van, Function<T, Optional<LocalDate>> tot) {
        return rijen.flatMap(rij -> Stream.concat(Stream.of(van.apply(rij)), tot.apply(rij).stream()));
    }
}
