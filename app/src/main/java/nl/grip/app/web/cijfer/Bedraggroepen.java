// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.inzicht.Antwoord;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;

/**
 * What the amounts of a figure are made of: how many people, and how much of each aanbieder. Known of {@value #CIJFER}; the
 * amounts of other figures are not shown to who sees no small groups.
 *
 * @param delen by the key of a row
 * @param totalen by month; empty where there is no month
 * @param domeinen the wet of a row, by its key; of a row that belongs to more there is none
 */
record Bedraggroepen(
        Map<List<String>, Groep> delen, Map<List<String>, Groep> totalen, Map<List<String>, String> domeinen) {
    static final String CIJFER = "uitgaven";
    static final String GROOTHEID = "gedeclareerd";
    private static final String AANBIEDER = "aanbieder";
    private static final String DOMEIN = "domein";

    Bedraggroepen {
        delen = Map.copyOf(delen);
        totalen = Map.copyOf(totalen);
        domeinen = Map.copyOf(domeinen);
    }

    static Optional<Bedraggroepen> vraag(Cijferbron bron, Cijferantwoord antwoord) {
        var kolommen = antwoord.delen().per();
        if (!antwoord.keuze().naam().equals(CIJFER) || kolommen.contains(AANBIEDER) || kolommen.contains(DOMEIN)) {
            return Optional.empty();
        }
        var per = antwoord.delen().per();
        var bedragen = bedragen(bron, antwoord.keuze(), per);
        var groepen = groepen(bron, antwoord.keuze(), per, bedragen, per);
        return Optional.of(new Bedraggroepen(
                Driejaar.is(antwoord.keuze())
                        ? Driejaar.groepen(groepen, perJaar(bron, antwoord.keuze(), per))
                        : groepen,
                antwoord.totaal()
                        .map(totaal -> groepen(bron, antwoord.keuze(), totaal.per(), bedragen, per))
                        .orElse(Map.of()),
                domeinen(bedragen, per.size())));
    }

    private static List<Map<List<String>, Groep>> perJaar(Cijferbron bron, Cijferkeuze keuze, List<String> per) {
        return Driejaar.jaren(keuze).stream()
                .map(jaar -> groepen(bron, jaar, per, bedragen(bron, jaar, per), per))
                .toList();
    }

    /** By the columns of the row, the wet and the aanbieder. */
    private static List<Antwoord.Rij> bedragen(Cijferbron bron, Cijferkeuze keuze, List<String> per) {
        return rijen(bron, keuze.van(CIJFER, met(per)).metFilter("grootheid", GROOTHEID), GROOTHEID);
    }

    /** @param van the columns of the rows, of which those of the groups are some: amounts add up, people do not */
    private static Map<List<String>, Groep> groepen(
            Cijferbron bron, Cijferkeuze keuze, List<String> per, List<Antwoord.Rij> bedragen, List<String> van) {
        Map<List<String>, Long> mensen = new HashMap<>();
        rijen(bron, keuze.van("clienten", per), "clienten").forEach(rij -> mensen.put(rij.sleutel(), getal(rij)));
        Map<List<String>, Map<String, Long>> perAanbieder = new HashMap<>();
        bedragen.forEach(rij -> perAanbieder
                .computeIfAbsent(sleutel(rij, per, van), nieuw -> new TreeMap<>())
                .merge(rij.sleutel().get(rij.sleutel().size() - 1), centen(rij), Long::sum));
        Map<List<String>, Groep> groepen = new HashMap<>();
        perAanbieder.forEach(
                (sleutel, delen) -> groepen.put(sleutel, new Groep(mensen.getOrDefault(sleutel, 0L), delen.values())));
        return groepen;
    }

    /** Between the columns of the row and the aanbieder stands the wet. */
    private static Map<List<String>, String> domeinen(List<Antwoord.Rij> bedragen, int diep) {
        Map<List<String>, Set<String>> alle = new HashMap<>();
        bedragen.forEach(rij -> alle.computeIfAbsent(sleutel(rij, diep), nieuw -> new TreeSet<>())
                .add(rij.sleutel().get(diep)));
        Map<List<String>, String> een = new HashMap<>();
        alle.forEach((sleutel, wetten) -> {
            if (wetten.size() == 1) {
                een.put(sleutel, wetten.iterator().next());
            }
        });
        return een;
    }

    private static List<String> met(List<String> per) {
        return Stream.concat(per.stream(), Stream.of(DOMEIN, AANBIEDER)).toList();
    }

    private static List<Antwoord.Rij> rijen(Cijferbron bron, Cijferkeuze keuze, String grootheid) {
        return bron.find(keuze).stream()
                .flatMap(antwoord -> antwoord.delen().rijen().stream())
                .filter(rij ->
                        rij.grootheid().equals(grootheid) && rij.findWaarde().isPresent())
                .toList();
    }

    private static List<String> sleutel(Antwoord.Rij rij, List<String> per, List<String> van) {
        return per.stream().map(kolom -> rij.sleutel().get(van.indexOf(kolom))).toList();
    }

    private static List<String> sleutel(Antwoord.Rij rij, int diep) {
        return rij.sleutel().subList(0, diep);
    }

    private static long getal(Antwoord.Rij rij) {
        return rij.findWaarde().map(BigDecimal::longValue).orElse(0L);
    }

    private static long centen(Antwoord.Rij rij) {
        return rij.findWaarde()
                .map(waarde -> waarde.movePointRight(2).longValue())
                .orElse(0L);
    }
}
