// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.vergelijking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.inzicht.Antwoord;

/**
 * An aanbieder beside those that give the same help in the same months. One with fewer than ten people in that help takes no
 * part: chance would speak.
 *
 * @param mensen the answer of {@code clienten}, per voorziening and aanbieder
 */
public record Soortgenoten(String aanbieder, Antwoord mensen) {
    private static final int MINSTE_MENSEN = 10;

    /** The breakdown of every answer that is laid beside each other. */
    public static final List<String> PER = List.of("voorziening", "aanbieder");

    /** The last twelve months in which it declared, as a filter; empty when it never did. */
    public static Optional<String> laatsteMaanden(Antwoord perMaand) {
        var maanden = perMaand.rijen().stream()
                .filter(rij -> rij.findWaarde().isPresent())
                .flatMap(rij -> rij.sleutel().stream().limit(1))
                .sorted()
                .toList();
        return maanden.isEmpty()
                ? Optional.empty()
                : Optional.of(maanden.get(Math.max(0, maanden.size() - 12)) + ".." + maanden.get(maanden.size() - 1));
    }

    /** By voorziening, for every voorziening in which it helps enough people. */
    public SortedMap<String, Vergelijking> vergelijk(Antwoord antwoord, String grootheid) {
        var waarden = waarden(antwoord, grootheid);
        var aantallen = waarden(mensen, "clienten");
        waarden.keySet().removeIf(sleutel -> !isGroot(aantallen.getOrDefault(sleutel, BigDecimal.ZERO)));
        var uit = new TreeMap<String, Vergelijking>();
        waarden.forEach((sleutel, waarde) -> {
            if (sleutel.get(1).equals(aanbieder)) {
                uit.put(sleutel.get(0), Vergelijking.van(waarde, anderen(waarden, sleutel.get(0))));
            }
        });
        return uit;
    }

    private List<BigDecimal> anderen(Map<List<String>, BigDecimal> waarden, String voorziening) {
        return waarden.entrySet().stream()
                .filter(ander -> ander.getKey().get(0).equals(voorziening)
                        && !ander.getKey().get(1).equals(aanbieder))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<List<String>, BigDecimal> waarden(Antwoord antwoord, String grootheid) {
        Map<List<String>, BigDecimal> uit = new LinkedHashMap<>();
        antwoord.rijen().stream()
                .filter(rij ->
                        rij.grootheid().equals(grootheid) && rij.sleutel().size() == PER.size())
                .forEach(rij -> rij.findWaarde().ifPresent(waarde -> uit.put(rij.sleutel(), waarde)));
        return uit;
    }

    private static boolean isGroot(BigDecimal aantal) {
        return aantal.intValue() >= MINSTE_MENSEN;
    }
}
