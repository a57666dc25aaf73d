// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which amounts would tell about a few people or about one aanbieder: those of fewer than ten people, of fewer than three
 * aanbieders, or of which one aanbieder has more than half (dominance rule; Hundepool and others, Statistical Disclosure
 * Control, 2012, section 4.2). And what else must then stay out, so that they cannot be calculated from the rest.
 */
public final class Bedragregel {
    private static final long MINSTE_MENSEN = 10;
    private static final int MINSTE_AANBIEDERS = 3;
    private static final Groep GENOEG = new Groep(MINSTE_MENSEN, List.of(1L, 1L, 1L));

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

        /** Both, when nothing is known of who is in both: as few people and as much of one aanbieder as there may be. */
        Groep met(Groep ander) {
            var een = opGrootte();
            var twee = ander.opGrootte();
            return new Groep(
                    Math.max(mensen, ander.mensen),
                    IntStream.range(0, Math.max(een.size(), twee.size()))
                            .mapToObj(i -> (i < een.size() ? een.get(i) : 0L) + (i < twee.size() ? twee.get(i) : 0L))
                            .toList());
        }

        private List<Long> opGrootte() {
            return perAanbieder.stream()
                    .map(Math::abs)
                    .filter(deel -> deel != 0)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }

        /** In cents. */
        public long som() {
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
        return verborgen(groepen, relaties, Set.of());
    }

    /**
     * The same when some amounts stand elsewhere already, such as totals that the municipality publishes: they are not hidden,
     * and what they add up from is guarded against who knows them.
     */
    public static Set<String> verborgen(
            Map<String, Groep> groepen, List<Telling.Relatie> relaties, Set<String> bekend) {
        Set<String> eigen = groepen.entrySet().stream()
                .filter(groep -> !bekend.contains(groep.getKey()))
                .filter(groep ->
                        groep.getValue().som() != 0 && !groep.getValue().isTeTonen())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        relaties.stream()
                .filter(relatie -> !bekend.contains(relatie.totaal()))
                .filter(relatie -> relatie.leden().anyMatch(cel -> som(groepen, cel) < 0))
                .forEach(relatie -> relatie.leden().forEach(eigen::add));
        Map<String, Long> cellen = new TreeMap<>();
        groepen.forEach((cel, groep) -> cellen.put(cel, Math.abs(groep.som())));
        Set<String> alle = new TreeSet<>(eigen);
        Set<String> erbij;
        do {
            alle.addAll(Onderdrukking.naast(new Telling(cellen, relaties), eigen, alle, bekend));
            erbij = teSmal(groepen, relaties, alle, bekend);
            alle.addAll(erbij);
        } while (!erbij.isEmpty());
        return Onderdrukking.naast(new Telling(cellen, relaties), eigen, alle, bekend);
    }

    /** What is hidden below one total can be found together: when that is too little, one of the others joins it. */
    private static Set<String> teSmal(
            Map<String, Groep> groepen, List<Telling.Relatie> relaties, Set<String> verborgen, Set<String> bekend) {
        return relaties.stream()
                .filter(relatie -> !verborgen.contains(relatie.totaal()))
                .filter(relatie -> !samen(groepen, relatie, verborgen).isTeTonen())
                .flatMap(relatie -> relatie.delen().stream()
                        .filter(deel -> !verborgen.contains(deel) && !bekend.contains(deel))
                        .filter(deel -> som(groepen, deel) != 0)
                        .min(Comparator.comparing((String deel) -> nieuw(relaties, verborgen, deel))
                                .thenComparing(deel -> Math.abs(som(groepen, deel)))
                                .thenComparing(deel -> deel))
                        .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long nieuw(List<Telling.Relatie> relaties, Set<String> verborgen, String cel) {
        return relaties.stream()
                .filter(relatie -> relatie.leden().anyMatch(cel::equals))
                .filter(relatie -> relatie.leden().noneMatch(verborgen::contains))
                .count();
    }

    /** The hidden parts of a relation as one, at worst: of the same people, of the same largest aanbieder. */
    private static Groep samen(Map<String, Groep> groepen, Telling.Relatie relatie, Set<String> verborgen) {
        var delen = relatie.delen().stream()
                .filter(verborgen::contains)
                .flatMap(deel -> Optional.ofNullable(groepen.get(deel)).stream())
                .toList();
        return delen.isEmpty() ? GENOEG : delen.stream().reduce(Groep::met).orElse(GENOEG);
    }

    private static long som(Map<String, Groep> groepen, String cel) {
        var groep = groepen.get(cel);
        return groep == null ? 0 : groep.som();
    }
}
