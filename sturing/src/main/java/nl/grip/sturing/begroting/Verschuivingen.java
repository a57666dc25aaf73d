// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Verschuiving;

/**
 * Money that moves within the budget of a year, from one part to another.
 *
 * @param lasten the lines of that year, in the order in which they came
 */
public record Verschuivingen(List<Begrotingsregel> lasten) {
    public Verschuivingen {
        lasten = List.copyOf(lasten);
    }

    /** One after the other, each part by its name. Moved within one part is nothing there, and is left out. */
    public List<Verschuivingsregel> regels(Onderverdeling per, Taakvelden taakvelden) {
        var indeling = new Indeling(per, lasten, taakvelden);
        Map<String, Bedrag> stand = new TreeMap<>();
        lasten.stream()
                .filter(regel -> !Verschuiving.is(regel.versie()))
                .forEach(regel -> stand.merge(indeling.van(regel), regel.bedrag(), Bedrag::plus));
        List<Verschuivingsregel> regels = new ArrayList<>();
        perVersie().forEach((versie, deze) -> {
            for (var deel : perDeel(deze, indeling).entrySet()) {
                var regel = new Verschuivingsregel(
                        versie, deel.getKey(), stand.getOrDefault(deel.getKey(), Bedrag.NUL), deel.getValue());
                stand.put(deel.getKey(), regel.nu());
                regels.add(regel);
            }
        });
        return List.copyOf(regels);
    }

    /** Those that are not nought together, by name: a line of it is missing. */
    public Map<String, Bedrag> scheef() {
        Map<String, Bedrag> scheef = new TreeMap<>();
        perVersie()
                .forEach((versie, deze) -> scheef.put(
                        versie,
                        Begrotingsboek.som(
                                deze.stream().map(Begrotingsregel::bedrag).toList())));
        scheef.values().removeIf(bedrag -> bedrag.centen() == 0);
        return scheef;
    }

    private Map<String, List<Begrotingsregel>> perVersie() {
        Map<String, List<Begrotingsregel>> perVersie = new LinkedHashMap<>();
        lasten.stream()
                .filter(regel -> Verschuiving.is(regel.versie()))
                .forEach(regel -> perVersie
                        .computeIfAbsent(regel.versie(), nieuw -> new ArrayList<>())
                        .add(regel));
        return perVersie;
    }

    private static Map<String, Bedrag> perDeel(List<Begrotingsregel> regels, Indeling indeling) {
        Map<String, Bedrag> delen = new TreeMap<>();
        regels.forEach(regel -> delen.merge(indeling.van(regel), regel.bedrag(), Bedrag::plus));
        delen.values().removeIf(bedrag -> bedrag.centen() == 0);
        return delen;
    }
}
