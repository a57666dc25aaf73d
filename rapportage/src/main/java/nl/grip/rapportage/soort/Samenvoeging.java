// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.rekenen.onthulling.Bedragregel;

/**
 * Which amounts of a breakdown are published, by the rule for one amount ({@link Bedragregel}). What does not meet that goes
 * together under one name, with the smallest of the others when it does not meet it alone, so
 * that it cannot be found by subtracting either.
 */
final class Samenvoeging {
    private Samenvoeging() {}

    /**
     * @param mensen how many people at least
     * @param perAanbieder what each aanbieder was paid
     */
    record Groep(List<String> leden, long mensen, Map<String, Bedrag> perAanbieder) {
        Groep {
            leden = List.copyOf(leden);
            perAanbieder = Map.copyOf(perAanbieder);
        }

        /** Someone may be in both, so together they are at least the larger of the two. */
        Groep met(Groep ander) {
            var samen = new ArrayList<>(leden);
            samen.addAll(ander.leden);
            var bedragen = new TreeMap<>(perAanbieder);
            ander.perAanbieder.forEach((aanbieder, bedrag) -> bedragen.merge(aanbieder, bedrag, Bedrag::plus));
            return new Groep(samen, Math.max(mensen, ander.mensen), bedragen);
        }

        Bedrag som() {
            return perAanbieder.values().stream().reduce(Bedrag.NUL, Bedrag::plus);
        }

        boolean magOpenbaar() {
            return new Bedragregel.Groep(
                            mensen,
                            perAanbieder.values().stream().map(Bedrag::centen).toList())
                    .isTeTonen();
        }
    }

    /**
     * The groups to show: those that may be shown by themselves, and last, when needed, the rest as one. Empty when not even
     * all together may be shown.
     */
    static List<Groep> openbaar(List<Groep> groepen) {
        var mag = new ArrayList<>(groepen.stream()
                .filter(Groep::magOpenbaar)
                .sorted(Comparator.comparing(Groep::som).reversed())
                .toList());
        var rest = groepen.stream().filter(groep -> !groep.magOpenbaar()).reduce(Groep::met);
        if (rest.isEmpty()) {
            return mag;
        }
        var samen = rest.get();
        while (!samen.magOpenbaar() && !mag.isEmpty()) {
            samen = samen.met(mag.remove(mag.size() - 1));
        }
        if (!samen.magOpenbaar()) {
            return List.of();
        }
        mag.add(samen);
        return mag;
    }
}
