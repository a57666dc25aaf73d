// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;

/**
 * Which kinds of help stand together wherever amounts of a year are published ({@link Samenvoeging}). A sum of them may be shown
 * when it takes each group whole or not at all: whatever one adds up or subtracts then, what comes out is made of groups that
 * may be shown. So no page and no document gives away what another one hides.
 *
 * @param samen the groups; a kind that stands in none (what is booked outside the bills) is free
 */
public record Openbaarindeling(List<Set<String>> samen) {
    public Openbaarindeling {
        samen = List.copyOf(samen);
    }

    /**
     * @param domeinen the wet of each kind of help
     * @param vragen asks a figure, as known on the day
     */
    public static Openbaarindeling van(int jaar, Map<String, String> domeinen, Function<Vraag, Antwoord> vragen) {
        var kwartalen = Kwartaal.van(jaar, domeinen.keySet(), vragen);
        Map<String, List<String>> perDomein = new TreeMap<>();
        domeinen.forEach((code, domein) ->
                perDomein.computeIfAbsent(domein, nieuw -> new ArrayList<>()).add(code));
        return new Openbaarindeling(perDomein.values().stream()
                .flatMap(soorten -> samen(soorten, kwartalen).stream())
                .toList());
    }

    /**
     * Of one wet those that stand alone, and the rest as one. What did not stand alone in a report of an earlier quarter of
     * the year does not now either: else the two reports could be subtracted.
     */
    private static List<Set<String>> samen(List<String> soorten, List<Kwartaal> kwartalen) {
        Set<String> rest = new TreeSet<>();
        kwartalen.forEach(kwartaal -> rest.addAll(kwartaal.nietAlleen(soorten)));
        List<Set<String>> samen = new ArrayList<>(soorten.stream()
                .filter(soort -> !rest.contains(soort))
                .<Set<String>>map(Set::of)
                .toList());
        if (!rest.isEmpty()) {
            samen.add(rest);
        }
        return samen;
    }

    /** The groups of these kinds. */
    List<Set<String>> van(Collection<String> soorten) {
        return samen.stream().filter(soorten::containsAll).toList();
    }

    /** Whether the amount of these kinds together may be shown. */
    public boolean mag(Collection<String> soorten) {
        return samen.stream().allMatch(groep -> soorten.containsAll(groep) || Collections.disjoint(soorten, groep));
    }
}
