// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Our municipality beside others, per report and taakveld of the social domain.
 *
 * @param gemeente code of our own
 * @param buren codes of the municipalities to lay beside it; may be empty
 */
public record Burenvergelijking(Iv3cijfers cijfers, String gemeente, Set<String> buren) {
    /** The taakvelden that stayed what they were, at each of the two changes of Iv3. */
    private static final Set<String> GELIJK_IN_2023 = Set.of("6.1", "6.2", "6.3", "6.4", "6.5", "6.6");

    private static final Set<String> GELIJK_IN_2025 = Set.of("6.1", "6.3", "6.5");
    private static final int EERSTE_BREUK = 2023;
    private static final int TWEEDE_BREUK = 2025;

    public Burenvergelijking {
        buren = Set.copyOf(buren);
    }

    /** By year, report and taakveld. */
    public List<Burenregel> regels() {
        return cijfers.verslagen().stream().flatMap(v -> regels(v).stream()).toList();
    }

    private List<Burenregel> regels(Iv3cijfers.Verslag verslag) {
        var perInwoner = cijfers.perInwoner(verslag);
        Set<String> taakvelden = new TreeSet<>();
        perInwoner.values().forEach(velden -> taakvelden.addAll(velden.keySet()));
        List<Burenregel> regels = new ArrayList<>();
        taakvelden.forEach(taakveld -> regels.add(regel(verslag, taakveld, perInwoner)));
        return regels;
    }

    private Burenregel regel(
            Iv3cijfers.Verslag verslag, String taakveld, Map<String, Map<String, BigDecimal>> perInwoner) {
        var klasse = klasse(verslag.jaar());
        Predicate<String> zelfdeGrootte = code -> klasse.isPresent()
                && cijfers.findInwoners(verslag.jaar(), code)
                        .filter(klasse.orElseThrow()::bevat)
                        .isPresent();
        return new Burenregel(
                verslag,
                taakveld,
                Optional.ofNullable(perInwoner.getOrDefault(gemeente, Map.of()).get(taakveld)),
                groep(taakveld, perInwoner, code -> !code.equals(gemeente) && zelfdeGrootte.test(code)),
                groep(taakveld, perInwoner, buren::contains),
                groep(taakveld, perInwoner, code -> true),
                gemeenten(verslag).size() - perInwoner.size(),
                breuk(verslag.jaar(), taakveld));
    }

    /** The class of size of our own in a year. */
    public Optional<Grootteklasse> klasse(int jaar) {
        return cijfers.findInwoners(jaar, gemeente).map(Grootteklasse::van);
    }

    private static Burengroep groep(
            String taakveld, Map<String, Map<String, BigDecimal>> perInwoner, Predicate<String> wie) {
        return new Burengroep(perInwoner.entrySet().stream()
                .filter(g -> wie.test(g.getKey()))
                .flatMap(g -> Optional.ofNullable(g.getValue().get(taakveld)).stream())
                .toList());
    }

    /** Who should have delivered: who has inhabitants in that year or stands in the report. */
    private Collection<String> gemeenten(Iv3cijfers.Verslag verslag) {
        Set<String> alle = new TreeSet<>(
                cijfers.inwoners().getOrDefault(verslag.jaar(), Map.of()).keySet());
        cijfers.bedragen().stream()
                .filter(b -> b.jaar() == verslag.jaar() && b.verslagsoort().equals(verslag.soort()))
                .forEach(b -> alle.add(b.gemeente()));
        return alle;
    }

    private static String breuk(int jaar, String taakveld) {
        if (jaar >= TWEEDE_BREUK) {
            return GELIJK_IN_2025.contains(taakveld) ? "" : String.valueOf(TWEEDE_BREUK);
        }
        return jaar >= EERSTE_BREUK && !GELIJK_IN_2023.contains(taakveld) ? String.valueOf(EERSTE_BREUK) : "";
    }
}
