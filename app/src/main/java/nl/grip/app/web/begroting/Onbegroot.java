// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;

/**
 * Help that has no budget: a reason why a year ends above its budget, and no part of what was spent of the budget.
 *
 * @param regels a voorziening each; none when it is not known
 * @param bekend whether the budget tells help apart, and this reader may see the sum
 */
record Onbegroot(List<Overzichtregel> regels, boolean bekend) {
    private static final String ONBEKEND = "onbekend";

    static Onbegroot van(Zicht zicht) {
        var stand = zicht.stand();
        var alle = stand.boek().overzicht(stand.jaar(), Onderverdeling.VOORZIENING, stand.kosten()).stream()
                .filter(regel -> !regel.naam().equals(Overzichtregel.TOTAAL))
                .toList();
        var zonder =
                alle.stream().filter(regel -> regel.begroot().centen() == 0).toList();
        boolean bekend = !isGrof(alle) && zicht.toont(namen(zonder));
        return new Onbegroot(bekend ? zonder : List.of(), bekend);
    }

    private static Set<String> namen(List<Overzichtregel> regels) {
        return regels.stream().map(Overzichtregel::naam).collect(Collectors.toSet());
    }

    private static boolean isGrof(List<Overzichtregel> regels) {
        return regels.stream()
                .anyMatch(regel ->
                        regel.naam().equals(ONBEKEND) && regel.begroot().centen() != 0);
    }

    /** What was spent of the budget, and what on help without one. */
    String uitgegeven(String datum, Bedrag alles) {
        var zonder = som(regel -> regel.gerealiseerd().centen());
        if (zonder.centen() <= 0) {
            return "Tot en met %s is %s%s uitgegeven."
                    .formatted(datum, bekend ? "daarvan " : "", Bedragzin.inWoorden(alles));
        }
        return "Tot en met %s is daarvan %s uitgegeven. Nog eens %s ging naar hulp waarvoor niets is begroot."
                .formatted(datum, Bedragzin.inWoorden(alles.min(zonder)), Bedragzin.inWoorden(zonder));
    }

    /** Said after what is expected of all help; empty when there is nothing to say. */
    Optional<String> verwacht() {
        var kosten = som(Onbegroot::verwacht);
        return kosten.centen() <= 0
                ? Optional.empty()
                : Optional.of(
                        "Daarvan is %s voor hulp waarvoor niets is begroot.".formatted(Bedragzin.inWoorden(kosten)));
    }

    private Bedrag som(ToLongFunction<Overzichtregel> centen) {
        return new Bedrag(regels.stream().mapToLong(centen).sum());
    }

    private static long verwacht(Overzichtregel regel) {
        return regel.verwacht() instanceof Cijfer<Bedrag> cijfer
                ? cijfer.waarde().centen()
                : 0;
    }
}
