// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/** Aanbieders of which nearly all running allocations end on one day: their clients will move to others. */
public record GestopteAanbieders(Set<String> aanbieders) {
    private static final int RECENT_IN_DAGEN = 20;
    private static final int MINSTE_AANTAL = 8;
    private static final double VRIJWEL_ALLE = 0.8;

    public GestopteAanbieders {
        aanbieders = Set.copyOf(aanbieders);
    }

    public static GestopteAanbieders van(Dossiers dossiers) {
        var eindes = new HashMap<String, Map<Integer, Integer>>();
        for (var traject : dossiers.trajecten()) {
            if (traject.isBegonnen() && !isVoorbij(traject, dossiers.peildag())) {
                var t = traject.laatste();
                eindes.computeIfAbsent(t.aanbieder(), a -> new HashMap<>()).merge(t.einde(), 1, Integer::sum);
            }
        }
        return new GestopteAanbieders(eindes.entrySet().stream()
                .filter(e -> isGestopt(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    public boolean bevat(String aanbieder) {
        return aanbieders.contains(aanbieder);
    }

    /** @param perDag how many allocations end on a day */
    private static boolean isGestopt(Map<Integer, Integer> perDag) {
        int alle = perDag.values().stream().mapToInt(n -> n).sum();
        int meeste = perDag.values().stream().mapToInt(n -> n).max().orElse(0);
        boolean open = perDag.getOrDefault(OPEN, 0) == meeste;
        return !open && meeste >= MINSTE_AANTAL && meeste >= VRIJWEL_ALLE * alle;
    }

    private static boolean isVoorbij(Zorgtraject traject, int peildag) {
        return traject.laatste().einde() < peildag - RECENT_IN_DAGEN || traject.einde() < peildag - RECENT_IN_DAGEN;
    }
}
