// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which amounts would tell about a few people or about one aanbieder: those of fewer than ten people, of fewer than three
 * aanbieders, or of which one aanbieder has more than half (dominance rule; Hundepool and others, Statistical Disclosure
 * Control, 2012, section 4.2). And what else must then stay out, so that they cannot be calculated from the rest.
 */
public final class Bedragregel {
    private static final long MINSTE_MENSEN = 10;
    private static final int MINSTE_AANBIEDERS = 3;

    private Bedragregel() {}

    /**
     * What an amount is made of.
     *
     * @param perAanbieder cents of each of them
     */
    public record Groep(long mensen, Collection<Long> perAanbieder) {
        public Groep {
            perAanbieder = List.copyOf(perAanbieder);
        }

        /** Whether the amount tells about nobody. */
        public boolean isTeTonen() {
            var delen = perAanbieder.stream().filter(deel -> deel != 0).toList();
            long grootste = delen.stream().mapToLong(Math::abs).max().orElse(0);
            return mensen >= MINSTE_MENSEN
                    && delen.size() >= MINSTE_AANBIEDERS
                    && grootste * 2 <= delen.stream().mapToLong(Math::abs).sum();
        }

        long som() {
            return perAanbieder.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * The amounts that are not shown. Where one of them is below zero its whole relation is not shown: who knows that the
     * rest is above zero would know too much.
     *
     * @param relaties what someone who reads them knows to add up
     */
    public static Set<String> verborgen(Map<String, Groep> groepen, List<Telling.Relatie> relaties) {
        Set<String> eigen = groepen.entrySet().stream()
                .filter(groep ->
                        groep.getValue().som() != 0 && !groep.getValue().isTeTonen())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        relaties.stream()
                .filter(relatie -> relatie.leden().anyMatch(cel -> som(groepen, cel) < 0))
                .forEach(relatie -> relatie.leden().forEach(eigen::add));
        Map<String, Long> cellen = new TreeMap<>();
        groepen.forEach((cel, groep) -> cellen.put(cel, Math.abs(groep.som())));
        Set<String> alle = new TreeSet<>(eigen);
        alle.addAll(Onderdrukking.van(new Telling(cellen, relaties), 1, eigen));
        return alle;
    }

    private static long som(Map<String, Groep> groepen, String cel) {
        var groep = groepen.get(cel);
        return groep == null ? 0 : groep.som();
    }
}
