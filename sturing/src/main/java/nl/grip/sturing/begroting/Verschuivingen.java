// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /**
     * One after the other, each part by its name, beside what it had by then. Moved within one part is nothing there, and is left
     * out.
     */
    public List<Verschuivingsregel> regels(Onderverdeling per, Taakvelden taakvelden) {
        var indeling = new Indeling(per, lasten, taakvelden);
        Map<String, Bedrag> stand = new TreeMap<>();
        List<Verschuivingsregel> regels = new ArrayList<>();
        perVersie(versie -> true)
                .forEach((versie, deze) -> perDeel(deze, indeling).forEach((deel, bedrag) -> {
                    if (Verschuiving.is(versie)) {
                        regels.add(new Verschuivingsregel(versie, deel, stand.getOrDefault(deel, Bedrag.NUL), bedrag));
                    }
                    stand.merge(deel, bedrag, Bedrag::plus);
                }));
        return List.copyOf(regels);
    }

    /** Those that are not nought together, by name: a line of it is missing. */
    public Map<String, Bedrag> scheef() {
        Map<String, Bedrag> scheef = new TreeMap<>();
        perVersie(Verschuiving::is)
                .forEach((versie, deze) -> scheef.put(
                        versie,
                        Begrotingsboek.som(
                                deze.stream().map(Begrotingsregel::bedrag).toList())));
        scheef.values().removeIf(bedrag -> bedrag.centen() == 0);
        return scheef;
    }

    /** In the order in which the first line of each came. */
    private Map<String, List<Begrotingsregel>> perVersie(Predicate<String> welke) {
        Map<String, List<Begrotingsregel>> perVersie = new LinkedHashMap<>();
        lasten.stream()
                .filter(regel -> welke.test(regel.versie()))
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
