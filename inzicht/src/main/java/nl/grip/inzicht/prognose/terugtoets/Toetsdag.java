// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel.Verwachting;
import nl.grip.inzicht.prognose.vuistregel.Jaarstanden;
import nl.grip.inzicht.prognose.vuistregel.Vuistregelverwachting;

/**
 * A past day: what was known, and what would have been forecast with it.
 *
 * @param alles everything that is known now; says what came true
 */
public record Toetsdag(
        int jaar,
        LocalDate peildatum,
        Feiten bekend,
        Feiten alles,
        Uitkomst<Voorspelling> voorspelling,
        int trekkingen) {

    /** Each voorziening and then the total, each rule; no rows for what could not be forecast on that day. */
    public List<Toetsregel> regels() {
        var werkelijk = Deelfeiten.perVoorziening(alles);
        var perVoorziening = Deelfeiten.perVoorziening(bekend).entrySet().stream()
                .flatMap(deel -> regels(
                        deel.getKey(),
                        deel.getValue(),
                        Objects.requireNonNull(werkelijk.get(deel.getKey())),
                        deel.getKey()::equals));
        return Stream.concat(perVoorziening, totaal().stream()).toList();
    }

    /** Only the total, each rule. */
    public List<Toetsregel> totaal() {
        return regels(Toetsregel.TOTAAL, bekend, alles, voorziening -> true).toList();
    }

    private Stream<Toetsregel> regels(String naam, Feiten toen, Feiten nu, Predicate<String> voorziening) {
        double werkelijk = new Jaarstanden(nu).gerealiseerd(jaar);
        var vuistregels = Vuistregelverwachting.alle(new Jaarstanden(toen), jaar, peildatum).stream()
                .map(v -> new Verwachting(v.regel().name(), v.verwacht(), v.trekkingen(trekkingen)));
        return Stream.concat(grip(voorziening), vuistregels)
                .map(verwachting -> Toetsregel.van(jaar, peildatum, naam, verwachting, werkelijk));
    }

    private Stream<Verwachting> grip(Predicate<String> voorziening) {
        return voorspelling instanceof Uitkomst.Cijfer<Voorspelling> cijfer
                ? Stream.of(new Verwachting(
                        Toetsregel.GRIP,
                        cijfer.waarde().verwacht(cel -> voorziening.test(cel.voorziening())),
                        cijfer.waarde().trekkingen(cel -> voorziening.test(cel.voorziening()))))
                : Stream.empty();
    }
}
