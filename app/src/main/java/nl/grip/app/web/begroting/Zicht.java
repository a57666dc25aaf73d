// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.soort.Openbaarindeling;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;

/**
 * Of which parts of the budget the costs are shown. What was budgeted stands in the programmabegroting and is always shown
 * (openbaar.csv); costs of a part are not when they are those of a few people or aanbieders.
 *
 * @param indeling what must stand together; empty for who may see small groups
 */
record Zicht(Stand stand, Optional<Openbaarindeling> indeling) {
    static Zicht op(Stand stand, Begrotingsbron bron, boolean kleinGetal) {
        return new Zicht(
                stand,
                kleinGetal
                        ? Optional.empty()
                        : Optional.of(Openbaarindeling.van(stand.jaar(), domeinen(stand.jaar(), bron), bron::cijfer)));
    }

    /** Asks what the page asks for who sees no small groups, so that it is at hand. How many groups there are. */
    static int vraagVooraf(Begrotingsbron bron) {
        int jaar = bron.cijfer(Vraag.of("uitgaven").withPer("maand"))
                .peildatum()
                .datum()
                .getYear();
        return Openbaarindeling.van(jaar, domeinen(jaar, bron), bron::cijfer)
                .samen()
                .size();
    }

    private static Map<String, String> domeinen(int jaar, Begrotingsbron bron) {
        Map<String, String> domeinen = new TreeMap<>();
        bron.cijfer(Vraag.of("uitgaven")
                        .withPer("domein", "voorziening")
                        .withFilters("maand=" + jaar + "-01.." + jaar + "-12"))
                .rijen()
                .forEach(rij ->
                        domeinen.putIfAbsent(rij.sleutel().get(1), rij.sleutel().get(0)));
        return domeinen;
    }

    boolean toont(Onderverdeling per, Overzichtregel regel) {
        return regel.naam().equals(Overzichtregel.TOTAAL)
                || toont(stand.boek().soorten(stand.jaar(), per, stand.kosten()).getOrDefault(regel.naam(), Set.of()));
    }

    /** Whether the costs of these kinds together are shown. */
    boolean toont(Set<String> soorten) {
        return indeling.map(deel -> deel.mag(soorten)).orElse(true);
    }
}
