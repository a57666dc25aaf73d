// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** What was reported and declared under each allocation: when care began and ended, and its months. */
final class Leveringen {
    private final Map<Sleutel, Integer> begin = new HashMap<>();
    private final Map<Sleutel, Integer> einde = new HashMap<>();
    private final Map<Sleutel, Map<Integer, Levermaand>> maanden = new LinkedHashMap<>();

    private Leveringen() {}

    /** An allocation: its number is unique within its domein. */
    record Sleutel(Domein domein, long toewijzing) {}

    static Leveringen van(Feiten feiten) {
        var uit = new Leveringen();
        feiten.starts().stream()
                .filter(s -> s.bekendTot().isEmpty())
                .forEach(s -> uit.begin.merge(
                        new Sleutel(s.domein(), s.toewijzing()), Maandtelling.dag(s.begin()), Math::min));
        feiten.stops().stream()
                .filter(s -> s.bekendTot().isEmpty())
                .forEach(s -> uit.einde.merge(
                        new Sleutel(s.domein(), s.toewijzing()), Maandtelling.dag(s.einde()), Math::max));
        perMaand(feiten.declaraties()).forEach((sleutel, regels) -> {
            var levermaanden = new TreeMap<Integer, Levermaand>();
            regels.forEach((maand, lijst) -> levermaanden.put(maand, levermaand(maand, lijst)));
            uit.maanden.put(sleutel, levermaanden);
        });
        return uit;
    }

    private static Map<Sleutel, Map<Integer, List<Declaratieregel>>> perMaand(List<Declaratieregel> declaraties) {
        var uit = new LinkedHashMap<Sleutel, Map<Integer, List<Declaratieregel>>>();
        for (var r : declaraties) {
            uit.computeIfAbsent(new Sleutel(r.domein(), r.toewijzing()), s -> new TreeMap<>())
                    .computeIfAbsent(Maandtelling.maand(r.maand()), m -> new ArrayList<>(1))
                    .add(r);
        }
        return uit;
    }

    /** In order of receipt; a credit of the same day comes after what it credits. */
    private static Levermaand levermaand(int maand, List<Declaratieregel> lijst) {
        if (lijst.size() > 1) {
            lijst.sort(Comparator.comparing(Declaratieregel::ontvangenOp)
                    .thenComparing(r -> -Math.signum((double) r.centen())));
        }
        return new Levermaand(maand, lijst);
    }

    /** Everything declared. */
    List<Levermaand> levermaanden() {
        return maanden.values().stream()
                .flatMap(perMaand -> perMaand.values().stream())
                .toList();
    }

    /** Declared under an allocation, by month. */
    Map<Integer, Levermaand> van(Sleutel sleutel) {
        return maanden.getOrDefault(sleutel, Map.of());
    }

    /**
     * First day of care: as reported, else in the first month that was declared; {@link Toekenning#OPEN} when it never began.
     *
     * @param ingang first day of the allocation
     */
    int begin(Sleutel sleutel, int ingang) {
        var gemeld = begin.get(sleutel);
        return gemeld != null
                ? gemeld
                : van(sleutel).keySet().stream()
                        .min(Comparator.naturalOrder())
                        .map(maand -> Math.max(ingang, Maandtelling.begin(maand)))
                        .orElse(OPEN);
    }

    /** Day on which care stopped; {@link Toekenning#OPEN} when that was not reported. */
    int einde(Sleutel sleutel) {
        return einde.getOrDefault(sleutel, OPEN);
    }
}
