// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which counts to hide so that no small one can be read or calculated: the small ones themselves (primary suppression) and
 * as many others as that takes (complementary suppression; Willenborg and De Waal, 2001, chapter 4). A zero is never
 * hidden, a part goes before a total, and the smallest that helps goes first.
 *
 * <p>Three things hold afterwards: no relation has a single hidden member, the hidden parts below a total that is shown
 * are together at least {@code drempel}, and no hidden count follows from the shown ones.
 */
public final class Onderdrukking {
    private final Telling telling;
    private final long drempel;
    private final Set<String> bekend;
    private final Set<String> totalen;
    private final Set<String> eigen = new TreeSet<>();
    private final Set<String> verborgen = new TreeSet<>();

    private Onderdrukking(Telling telling, long drempel, Set<String> bekend) {
        this.telling = telling;
        this.drempel = drempel;
        this.bekend = Set.copyOf(bekend);
        this.totalen = telling.relaties().stream().map(Telling.Relatie::totaal).collect(Collectors.toSet());
    }

    /** The counts from 1 up to {@code drempel}, and what must be hidden with them. */
    public static Set<String> van(Telling telling, long drempel) {
        return van(telling, drempel, Set.of());
    }

    /** @param vooraf what is hidden anyhow, such as because it is hidden elsewhere */
    public static Set<String> van(Telling telling, long drempel, Set<String> vooraf) {
        Set<String> verborgen = new TreeSet<>();
        Samenhang.delen(telling).forEach(deel -> {
            var onderdrukking = new Onderdrukking(deel, drempel, Set.of());
            onderdrukking.verberg(vooraf);
            verborgen.addAll(onderdrukking.verborgen);
        });
        return Set.copyOf(verborgen);
    }

    /**
     * @param eigen what must not be worked out; what else is hidden is hidden for its sake, and shown when that does not help
     * @param bekend what stands elsewhere already: hiding it here would help nobody
     */
    static Set<String> naast(Telling telling, Set<String> eigen, Set<String> vooraf, Set<String> bekend) {
        Set<String> verborgen = new TreeSet<>();
        Samenhang.delen(telling).forEach(deel -> {
            var onderdrukking = new Onderdrukking(deel, 1, bekend);
            onderdrukking.eigen.addAll(eigen);
            onderdrukking.verberg(vooraf);
            verborgen.addAll(onderdrukking.verborgen);
            if (!bekend.isEmpty()) {
                verborgen.removeAll(onderdrukking.vergeefs());
            }
        });
        return Set.copyOf(verborgen);
    }

    private void verberg(Set<String> vooraf) {
        telling.cellen().forEach((cel, aantal) -> {
            if (aantal > 0 && !bekend.contains(cel) && (aantal < drempel || vooraf.contains(cel))) {
                verborgen.add(cel);
            }
        });
        while (verbergNogEen()) {
            continue;
        }
    }

    private boolean verbergNogEen() {
        Optional<String> ander = telling.relaties().stream()
                .filter(this::isTeDoorzien)
                .findFirst()
                .flatMap(relatie -> kandidaat(List.of(relatie)))
                .or(this::tegenUitrekenen);
        ander.ifPresent(verborgen::add);
        return ander.isPresent();
    }

    /** One hidden member is what is left of the others; a few hidden people together are a small group too. */
    private boolean isTeDoorzien(Telling.Relatie relatie) {
        List<String> binnen = relatie.leden().filter(verborgen::contains).toList();
        boolean totaalZichtbaar = !verborgen.contains(relatie.totaal());
        return binnen.stream().anyMatch(this::moetBeschermd)
                && (binnen.size() == 1
                        || totaalZichtbaar
                                && binnen.stream().mapToLong(telling::aantal).sum() < drempel)
                && kandidaat(List.of(relatie)).isPresent();
    }

    private Optional<String> tegenUitrekenen() {
        Set<String> vast = new LinkedHashSet<>(new Vergelijkingen(telling, verborgen).afleidbaar());
        vast.addAll(new Grenzen(telling, verborgen).vast());
        vast.removeIf(cel -> !moetBeschermd(cel));
        return vast.stream()
                .flatMap(cel -> kandidaat(relatiesMet(cel)).stream())
                .findFirst()
                .or(() -> vast.isEmpty() ? Optional.empty() : kandidaat(geraakt()));
    }

    private List<Telling.Relatie> relatiesMet(String cel) {
        return telling.relaties().stream()
                .filter(relatie -> relatie.leden().anyMatch(cel::equals))
                .toList();
    }

    private List<Telling.Relatie> geraakt() {
        return telling.relaties().stream()
                .filter(relatie -> relatie.leden().anyMatch(verborgen::contains))
                .toList();
    }

    /** Beside what stands elsewhere only what is small itself is guarded: the rest was hidden for its sake. */
    private boolean moetBeschermd(String cel) {
        return bekend.isEmpty() || eigen.contains(cel);
    }

    /** In how many relations it would be the first that is hidden: there others would have to go with it. */
    private long nieuw(String cel) {
        return bekend.isEmpty()
                ? 0
                : relatiesMet(cel).stream()
                        .filter(relatie -> relatie.leden().noneMatch(verborgen::contains))
                        .count();
    }

    /** What was hidden for the sake of another and can be worked out all the same: it might as well be shown. */
    private Set<String> vergeefs() {
        Set<String> vast = new TreeSet<>(new Vergelijkingen(telling, verborgen).afleidbaar());
        vast.addAll(new Grenzen(telling, verborgen).vast());
        vast.removeAll(eigen);
        return vast;
    }

    private Optional<String> kandidaat(List<Telling.Relatie> relaties) {
        return relaties.stream()
                .flatMap(Telling.Relatie::leden)
                .filter(cel -> telling.aantal(cel) > 0 && !verborgen.contains(cel) && !bekend.contains(cel))
                .min(Comparator.comparing((String cel) -> totalen.contains(cel))
                        .thenComparing(this::nieuw)
                        .thenComparing(cel -> telling.aantal(cel))
                        .thenComparing(cel -> cel));
    }
}
