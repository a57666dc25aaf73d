// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.soort.Samenvoeging.Groep;

/**
 * A year up to and including a quarter, as its report had it: of each kind of help how many people got it and what each aanbieder
 * was paid. By what is known now of those months, so that it does not matter who made a report when.
 */
record Kwartaal(Map<String, Groep> groepen) {
    private static final int MAANDEN = 3;
    private static final int LAATSTE = 12;

    Kwartaal {
        groepen = Map.copyOf(groepen);
    }

    /** Those that were over before the day on which the figures are known, and the year as far as it goes. */
    static List<Kwartaal> van(int jaar, Collection<String> codes, Function<Vraag, Antwoord> vragen) {
        var heel = vragen.apply(mensen(jaar, LAATSTE));
        var bekend = YearMonth.from(heel.peildatum().datum());
        return IntStream.iterate(MAANDEN, maand -> maand <= LAATSTE, maand -> maand + MAANDEN)
                .filter(maand -> maand == LAATSTE || YearMonth.of(jaar, maand).isBefore(bekend))
                .mapToObj(maand ->
                        van(jaar, maand, codes, maand == LAATSTE ? heel : vragen.apply(mensen(jaar, maand)), vragen))
                .toList();
    }

    private static Kwartaal van(
            int jaar, int maand, Collection<String> codes, Antwoord mensen, Function<Vraag, Antwoord> vragen) {
        var bedragen = vragen.apply(Vraag.of("uitgaven")
                .withPer("voorziening", "aanbieder")
                .withFilters(maanden(jaar, maand), "grootheid=gedeclareerd"));
        Map<String, Groep> groepen = new TreeMap<>();
        codes.forEach(code ->
                groepen.put(code, new Groep(List.of(code), aantal(mensen, code), perAanbieder(bedragen, code))));
        return new Kwartaal(groepen);
    }

    private static Vraag mensen(int jaar, int maand) {
        return Vraag.of("clienten").withPer("voorziening").withFilters(maanden(jaar, maand));
    }

    private static String maanden(int jaar, int totEnMet) {
        return "maand=" + YearMonth.of(jaar, 1) + ".." + YearMonth.of(jaar, totEnMet);
    }

    /** Of these kinds those that may not be told apart: when less than two may, all. */
    Set<String> nietAlleen(List<String> soorten) {
        var getoond = Samenvoeging.openbaar(soorten.stream()
                .map(soort -> groepen.getOrDefault(soort, new Groep(List.of(soort), 0, Map.of())))
                .toList());
        Set<String> rest = new HashSet<>(soorten);
        if (getoond.size() > 1) {
            getoond.stream().filter(groep -> groep.leden().size() == 1).forEach(groep -> rest.removeAll(groep.leden()));
        }
        return rest;
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
