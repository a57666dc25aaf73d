// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** Facts cut up by voorziening; a kostenplaats stands for one where messages carry nothing. */
final class Deelfeiten {
    private Deelfeiten() {}

    /** Every voorziening that something was declared or booked for. Inhabitants, starts and stops belong to none. */
    static SortedMap<String, Feiten> perVoorziening(Feiten feiten) {
        var declaraties = groep(feiten.declaraties(), Declaratieregel::voorziening);
        var toewijzingen = groep(feiten.toewijzingen(), Toewijzingversie::voorziening);
        var tarieven = groep(feiten.tarieven(), Contracttarief::voorziening);
        var buiten = groep(feiten.buitenBerichten(), Grootboekpost::kostenplaats);
        var begroting = groep(feiten.begroting(), Begrotingspost::voorziening);
        var namen = new TreeSet<>(declaraties.keySet());
        namen.addAll(buiten.keySet());
        SortedMap<String, Feiten> uit = new TreeMap<>();
        namen.forEach(naam -> uit.put(
                naam,
                new Feiten(
                        deel(declaraties, naam),
                        deel(toewijzingen, naam),
                        List.of(),
                        List.of(),
                        deel(tarieven, naam),
                        deel(buiten, naam),
                        deel(begroting, naam),
                        List.of())));
        return uit;
    }

    private static <T> Map<String, List<T>> groep(List<T> rijen, Function<T, String> voorziening) {
        Map<String, List<T>> uit = new HashMap<>();
        rijen.forEach(rij -> uit.computeIfAbsent(voorziening.apply(rij), v -> new java.util.ArrayList<>())
                .add(rij));
        return uit;
    }

    private static <T> List<T> deel(Map<String, List<T>> groepen, String naam) {
        return groepen.getOrDefault(naam, List.of());
    }
}
