// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One figure asked twice, with other filters: two years, two aanbieders.
 *
 * @param sleutel a value for each column of the breakdown
 * @param van of the question that it is put beside; empty when that has no such figure
 * @param naar of the question itself; empty when that has no such figure
 */
public record Vergelijkregel(
        List<String> sleutel, String grootheid, Optional<BigDecimal> van, Optional<BigDecimal> naar) {
    public Vergelijkregel {
        sleutel = List.copyOf(sleutel);
    }

    /** Every figure of either answer, first those of the second. */
    public static List<Vergelijkregel> list(Antwoord van, Antwoord naar) {
        Map<List<Object>, Antwoord.Rij> toen = opPlek(van);
        Map<List<Object>, Antwoord.Rij> nu = opPlek(naar);
        Map<List<Object>, Antwoord.Rij> alle = new LinkedHashMap<>(nu);
        toen.forEach(alle::putIfAbsent);
        List<Vergelijkregel> regels = new ArrayList<>();
        alle.forEach((plek, rij) ->
                regels.add(new Vergelijkregel(rij.sleutel(), rij.grootheid(), waarde(toen, plek), waarde(nu, plek))));
        return regels;
    }

    /** The two beside each other; empty when one is missing. */
    public Optional<Vergelijking> vergelijking() {
        return van.flatMap(eerst -> naar.map(dan -> new Vergelijking(eerst, dan)));
    }

    private static Map<List<Object>, Antwoord.Rij> opPlek(Antwoord antwoord) {
        Map<List<Object>, Antwoord.Rij> rijen = new LinkedHashMap<>();
        antwoord.rijen().forEach(rij -> rijen.put(List.of(rij.sleutel(), rij.grootheid()), rij));
        return rijen;
    }

    private static Optional<BigDecimal> waarde(Map<List<Object>, Antwoord.Rij> rijen, List<Object> plek) {
        return Optional.ofNullable(rijen.get(plek)).flatMap(Antwoord.Rij::findWaarde);
    }
}
