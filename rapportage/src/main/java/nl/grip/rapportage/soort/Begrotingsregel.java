// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Tafel;

/**
 * Budget, bills and forecast of a year side by side.
 *
 * @param begroot empty when there is no budget for it
 * @param gedeclareerd bills that are in
 * @param verwacht of the whole year; empty without a forecast
 */
record Begrotingsregel(String naam, Optional<Bedrag> begroot, Bedrag gedeclareerd, Optional<Bedrag> verwacht) {
    /** The sum. What no part has, it has not either. */
    static Begrotingsregel som(String naam, Collection<Begrotingsregel> delen) {
        return new Begrotingsregel(
                naam,
                som(delen, Begrotingsregel::begroot),
                delen.stream().map(Begrotingsregel::gedeclareerd).reduce(Bedrag.NUL, Bedrag::plus),
                som(delen, Begrotingsregel::verwacht));
    }

    private static Optional<Bedrag> som(
            Collection<Begrotingsregel> delen, Function<Begrotingsregel, Optional<Bedrag>> wat) {
        return delen.stream().flatMap(deel -> wat.apply(deel).stream()).reduce(Bedrag::plus);
    }

    /** How much more the year costs than was budgeted. */
    Optional<Bedrag> verschil() {
        return verwacht.flatMap(v -> begroot.map(v::min));
    }

    /** The sum of those that have a budget: only they can be laid beside it. */
    static Begrotingsregel begroot(Collection<Begrotingsregel> delen) {
        return som(
                "Waarvan begroot",
                delen.stream().filter(deel -> deel.begroot.isPresent()).toList());
    }

    /** A sum of which not every part has a budget is not laid beside it. */
    private Begrotingsregel zonderVerschil() {
        return new Begrotingsregel(naam, Optional.empty(), gedeclareerd, verwacht);
    }

    Tafel.Rij rij(boolean totaal) {
        return new Tafel.Rij(
                java.util.List.of(
                        Cel.woord(naam),
                        Cel.euro(begroot),
                        gedeclareerd.equals(Bedrag.NUL) ? Cel.woord("geen") : Cel.euro(gedeclareerd),
                        Cel.euro(verwacht),
                        verschil().map(Cel::verschil).orElse(Cel.GEEN)),
                totaal);
    }

    static Tafel tafel(String titel, String waarvoor, Collection<Begrotingsregel> regels, Begrotingsregel samen) {
        boolean alles = regels.stream().allMatch(regel -> regel.begroot.isPresent());
        return new Tafel(
                titel,
                java.util.List.of(
                        waarvoor, "Begroot", "Rekeningen tot nu toe", "Verwacht hele jaar", "Verschil met begroot"),
                java.util.stream.Stream.concat(
                                regels.stream().map(regel -> regel.rij(false)),
                                java.util.stream.Stream.of((alles ? samen : samen.zonderVerschil()).rij(true)))
                        .toList());
    }
}
