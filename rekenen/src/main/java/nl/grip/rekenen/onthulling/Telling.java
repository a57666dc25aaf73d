// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts that are shown together, and which of them add up to which.
 *
 * @param cellen each count by its name; none is negative
 * @param relaties what someone who reads them knows to add up
 */
public record Telling(Map<String, Long> cellen, List<Relatie> relaties) {
    public Telling {
        cellen = java.util.Collections.unmodifiableMap(new TreeMap<>(cellen));
        relaties = List.copyOf(relaties);
        if (cellen.values().stream().anyMatch(aantal -> aantal < 0)) {
            throw new IllegalArgumentException("Een aantal is nooit negatief");
        }
        Set<String> namen = cellen.keySet();
        if (!relaties.stream().flatMap(Relatie::leden).allMatch(namen::contains)) {
            throw new IllegalArgumentException("Een relatie noemt een cel die er niet is");
        }
    }

    /** The parts are together the total. */
    public record Relatie(String totaal, List<String> delen) {
        public Relatie {
            delen = List.copyOf(delen);
        }

        Stream<String> leden() {
            return Stream.concat(Stream.of(totaal), delen.stream());
        }
    }

    long aantal(String cel) {
        return cellen.getOrDefault(cel, 0L);
    }
}
