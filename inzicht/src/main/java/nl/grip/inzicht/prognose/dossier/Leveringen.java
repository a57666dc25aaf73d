// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** What was reported and declared under each allocation: when care began and ended, and its months. */
final class Leveringen {
    /** By month and receipt; a credit of the same day comes after what it credits. */
    private static final Comparator<Declaratieregel> VOLGORDE = Comparator.comparing(Declaratieregel::maand)
            .thenComparing(Declaratieregel::ontvangenOp)
            .thenComparingInt(r -> -Long.signum(r.centen()));

    private final Map<Sleutel, Integer> begin = new HashMap<>();
    private final Map<Sleutel, Integer> einde = new HashMap<>();
    private final Map<Sleutel, List<Levermaand>> maanden = new LinkedHashMap<>();

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
        perToewijzing(feiten.declaraties()).forEach((sleutel, regels) -> uit.maanden.put(sleutel, perMaand(regels)));
        return uit;
    }

    private static Map<Sleutel, List<Declaratieregel>> perToewijzing(List<Declaratieregel> declaraties) {
        var uit = new LinkedHashMap<Sleutel, List<Declaratieregel>>();
        for (var r : declaraties) {
            uit.computeIfAbsent(new Sleutel(r.domein(), r.toewijzing()), s -> new ArrayList<>())
                    .add(r);
        }
        return uit;
    }

    /** The lines of one allocation by month, each month in order of receipt. */
    private static List<Levermaand> perMaand(List<Declaratieregel> regels) {
        regels.sort(VOLGORDE);
        var uit = new ArrayList<Levermaand>();
        int van = 0;
        for (int tot = 1; tot <= regels.size(); tot++) {
            var maand = regels.get(van).maand();
            if (tot == regels.size() || !regels.get(tot).maand().equals(maand)) {
                uit.add(new Levermaand(Maandtelling.maand(maand), regels.subList(van, tot)));
                van = tot;
            }
        }
        return List.copyOf(uit);
    }

    /** Everything declared. */
    List<Levermaand> levermaanden() {
        return maanden.values().stream().flatMap(List::stream).toList();
    }

    /** Declared under an allocation, by month. */
    List<Levermaand> van(Sleutel sleutel) {
        return maanden.getOrDefault(sleutel, List.of());
    }

    /**
     * First day of care: as reported, else in the first month that was declared; {@link Toekenning#OPEN} when it never began.
     *
     * @param ingang first day of the allocation
     */
    int begin(Sleutel sleutel, int ingang) {
        var gemeld = begin.get(sleutel);
        return gemeld != null ? gemeld : eersteDag(van(sleutel), ingang);
    }

    private static int eersteDag(List<Levermaand> gedeclareerd, int ingang) {
        return gedeclareerd.isEmpty()
                ? OPEN
                : Math.max(ingang, Maandtelling.begin(gedeclareerd.get(0).maand()));
    }

    /** Day on which care stopped; {@link Toekenning#OPEN} when that was not reported. */
    int einde(Sleutel sleutel) {
        return einde.getOrDefault(sleutel, OPEN);
    }
}
