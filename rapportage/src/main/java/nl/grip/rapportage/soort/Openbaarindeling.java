// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.soort.Samenvoeging.Groep;

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
        var groepen = groepen(jaar, domeinen.keySet(), vragen);
        Map<String, List<Groep>> perDomein = new TreeMap<>();
        groepen.forEach((code, groep) -> perDomein
                .computeIfAbsent(domeinen.getOrDefault(code, ""), nieuw -> new ArrayList<>())
                .add(groep));
        List<Set<String>> samen = new ArrayList<>();
        perDomein.values().forEach(soorten -> samen.addAll(samen(soorten)));
        return new Openbaarindeling(samen);
    }

    /** When less than two may be told apart, the wet is one. */
    private static List<Set<String>> samen(List<Groep> soorten) {
        var getoond = Samenvoeging.openbaar(soorten);
        var groepen =
                getoond.size() < 2 ? List.of(soorten.stream().reduce(Groep::met).orElseThrow()) : getoond;
        return groepen.stream()
                .<Set<String>>map(groep -> new TreeSet<>(groep.leden()))
                .toList();
    }

    /** Whether the amount of these kinds together may be shown. */
    public boolean mag(Collection<String> soorten) {
        return samen.stream().allMatch(groep -> soorten.containsAll(groep) || Collections.disjoint(soorten, groep));
    }

    /** Of each kind how many people got it in a year, and what each aanbieder was paid. */
    static Map<String, Groep> groepen(int jaar, Collection<String> codes, Function<Vraag, Antwoord> vragen) {
        var maanden = Jaarbeeld.periode(jaar, jaar);
        var mensen = vragen.apply(Vraag.of("clienten").withPer("voorziening").withFilters(maanden));
        var bedragen = vragen.apply(Vraag.of("uitgaven")
                .withPer("voorziening", "aanbieder")
                .withFilters(maanden, "grootheid=gedeclareerd"));
        Map<String, Groep> groepen = new TreeMap<>();
        codes.forEach(code ->
                groepen.put(code, new Groep(List.of(code), aantal(mensen, code), perAanbieder(bedragen, code))));
        return groepen;
    }

    private static long aantal(Antwoord mensen, String code) {
        return mensen.rijen().stream()
                .filter(rij -> rij.sleutel().equals(List.of(code)))
                .flatMap(rij -> rij.findWaarde().stream())
                .mapToLong(BigDecimal::longValue)
                .sum();
    }

    private static Map<String, Bedrag> perAanbieder(Antwoord bedragen, String code) {
        Map<String, Bedrag> uit = new TreeMap<>();
        bedragen.rijen().stream()
                .filter(rij -> rij.grootheid().equals("gedeclareerd")
                        && !rij.sleutel().isEmpty()
                        && rij.sleutel().get(0).equals(code))
                .forEach(rij -> rij.findWaarde()
                        .ifPresent(w -> uit.merge(rij.sleutel().get(1), Jaarbeeld.bedrag(w), Bedrag::plus)));
        return uit;
    }
}
