// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.inzicht.Antwoord;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;

/**
 * What the amounts of a figure are made of: how many people, and how much of each aanbieder. Known of {@value #CIJFER}; the
 * amounts of other figures are not shown to who sees no small groups.
 *
 * @param delen by the key of a row
 * @param totalen by month; empty where there is no month
 */
record Bedraggroepen(Map<List<String>, Groep> delen, Map<List<String>, Groep> totalen) {
    static final String CIJFER = "uitgaven";
    static final String GROOTHEID = "gedeclareerd";
    private static final String AANBIEDER = "aanbieder";

    Bedraggroepen {
        delen = Map.copyOf(delen);
        totalen = Map.copyOf(totalen);
    }

    static Optional<Bedraggroepen> vraag(Cijferbron bron, Cijferantwoord antwoord) {
        if (!antwoord.keuze().naam().equals(CIJFER) || antwoord.delen().per().contains(AANBIEDER)) {
            return Optional.empty();
        }
        return Optional.of(new Bedraggroepen(
                groepen(bron, antwoord.keuze(), antwoord.delen().per()),
                antwoord.totaal()
                        .map(totaal -> groepen(bron, antwoord.keuze(), totaal.per()))
                        .orElse(Map.of())));
    }

    private static Map<List<String>, Groep> groepen(Cijferbron bron, Cijferkeuze keuze, List<String> per) {
        Map<String, Long> mensen = new TreeMap<>();
        rijen(bron, keuze.van("clienten", per), "clienten")
                .forEach(rij -> mensen.put(sleutel(rij, per.size()), getal(rij)));
        Map<String, List<Long>> perAanbieder = new TreeMap<>();
        Map<String, List<String>> sleutels = new TreeMap<>();
        rijen(bron, keuze.van(CIJFER, met(per)), GROOTHEID).forEach(rij -> {
            var sleutel = sleutel(rij, per.size());
            sleutels.put(sleutel, rij.sleutel().subList(0, per.size()));
            perAanbieder.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(centen(rij));
        });
        Map<List<String>, Groep> groepen = new java.util.HashMap<>();
        sleutels.forEach((sleutel, delen) -> groepen.put(
                delen, new Groep(mensen.getOrDefault(sleutel, 0L), perAanbieder.getOrDefault(sleutel, List.of()))));
        return groepen;
    }

    private static List<String> met(List<String> per) {
        return Stream.concat(per.stream(), Stream.of(AANBIEDER)).toList();
    }

    private static List<Antwoord.Rij> rijen(Cijferbron bron, Cijferkeuze keuze, String grootheid) {
        return bron.find(keuze).stream()
                .flatMap(antwoord -> antwoord.delen().rijen().stream())
                .filter(rij ->
                        rij.grootheid().equals(grootheid) && rij.findWaarde().isPresent())
                .toList();
    }

    private static String sleutel(Antwoord.Rij rij, int diep) {
        return String.join("\n", rij.sleutel().subList(0, diep));
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
