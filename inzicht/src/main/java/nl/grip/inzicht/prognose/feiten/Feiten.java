// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Everything that a forecast may know of a municipality. */
public record Feiten(
        List<Declaratieregel> declaraties,
        List<Toewijzingversie> toewijzingen,
        List<Startlevering> starts,
        List<Stoplevering> stops,
        List<Contracttarief> tarieven,
        List<Grootboekpost> buitenBerichten,
        List<Begrotingspost> begroting,
        List<Inwonertal> inwoners) {
    public Feiten {
        declaraties = List.copyOf(declaraties);
        toewijzingen = List.copyOf(toewijzingen);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        tarieven = List.copyOf(tarieven);
        buitenBerichten = List.copyOf(buitenBerichten);
        begroting = List.copyOf(begroting);
        inwoners = List.copyOf(inwoners);
    }

    /** Only what was known on that day: later rows are gone, and so is what only later turned out about earlier ones. */
    public Feiten op(LocalDate peildatum) {
        return new Feiten(
                bekend(declaraties, peildatum, Declaratieregel::op),
                bekend(toewijzingen, peildatum, Toewijzingversie::op),
                bekend(starts, peildatum, Startlevering::op),
                bekend(stops, peildatum, Stoplevering::op),
                bekend(tarieven, peildatum, Contracttarief::op),
                buitenBerichten.stream()
                        .filter(p -> !p.boekdatum().isAfter(peildatum))
                        .toList(),
                begroting.stream()
                        .filter(p -> !p.bekendVan().isAfter(peildatum))
                        .toList(),
                inwoners.stream().filter(i -> !i.bekendVan().isAfter(peildatum)).toList());
    }

    private static <T> List<T> bekend(List<T> rijen, LocalDate peildatum, BiFunction<T, LocalDate, Optional<T>> op) {
        return rijen.stream().flatMap(rij -> op.apply(rij, peildatum).stream()).toList();
    }
}
