// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;

/** What is expected of help that has no budget: a reason why a year ends above its budget. */
final class Onbegroot {
    private static final String ONBEKEND = "onbekend";

    private Onbegroot() {}

    /** Empty when there is no such help, or when the budget does not tell help apart. */
    static Optional<String> zin(Zicht zicht) {
        var stand = zicht.stand();
        var regels = stand.boek().overzicht(stand.jaar(), Onderverdeling.VOORZIENING, stand.kosten()).stream()
                .filter(regel -> !regel.naam().equals(Overzichtregel.TOTAAL))
                .toList();
        return isGrof(regels) || !zicht.toont(onbegroot(regels)) ? Optional.empty() : zin(regels);
    }

    private static Set<String> onbegroot(List<Overzichtregel> regels) {
        return regels.stream()
                .filter(regel -> regel.begroot().centen() == 0)
                .map(Overzichtregel::naam)
                .collect(Collectors.toSet());
    }

    private static boolean isGrof(List<Overzichtregel> regels) {
        return regels.stream()
                .anyMatch(regel ->
                        regel.naam().equals(ONBEKEND) && regel.begroot().centen() != 0);
    }

    private static Optional<String> zin(List<Overzichtregel> regels) {
        var kosten = regels.stream()
                .filter(regel -> regel.begroot().centen() == 0)
                .mapToLong(Onbegroot::verwacht)
                .sum();
        return kosten <= 0
                ? Optional.empty()
                : Optional.of("Daarvan is %s voor hulp waarvoor niets is begroot."
                        .formatted(Bedragzin.inWoorden(new Bedrag(kosten))));
    }

    private static long verwacht(Overzichtregel regel) {
        return regel.verwacht() instanceof Cijfer<Bedrag> cijfer
                ? cijfer.waarde().centen()
                : 0;
    }
}
