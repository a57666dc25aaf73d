// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.grip.rekenen.evaluatie.Verhoudingsproef;
import nl.grip.rekenen.evaluatie.Verhoudingsproef.Eenheid;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Clientmaanden.Maand;

/** Months of clients, laid beside each other by wijk and by time. */
record Wijkvergelijking(Proefopzet opzet, List<Maand> maanden) {
    /** Half of the places without the measure, one by one in the order of their code. */
    Set<String> andereWijken() {
        Set<String> zonder = new TreeSet<>();
        maanden.stream()
                .map(Maand::wijk)
                .filter(w -> !opzet.wijken().contains(w))
                .forEach(zonder::add);
        Set<String> helft = new HashSet<>();
        int plek = 0;
        for (String wijk : zonder) {
            if (plek++ % 2 == 0) {
                helft.add(wijk);
            }
        }
        return helft;
    }

    /** Before and since {@code knip}, in the wijken of the trial and in the others that count. */
    Verhoudingsproef reken(
            YearMonth van, YearMonth knip, YearMonth einde, Predicate<String> isProef, Predicate<String> telt) {
        Map<List<Object>, double[]> perClient = new HashMap<>();
        for (Maand maand : maanden) {
            if (telt.test(maand.wijk())
                    && !maand.maand().isBefore(van)
                    && !maand.maand().isAfter(einde)) {
                double[] som = perClient.computeIfAbsent(
                        List.of(maand.client(), isProef.test(maand.wijk())), nieuw -> new double[4]);
                int plek = maand.maand().isBefore(knip) ? 0 : 2;
                som[plek] += maand.teller();
                som[plek + 1] += maand.noemer();
            }
        }
        var eenheden = perClient.entrySet().stream()
                .map(e -> new Eenheid(
                        (boolean) e.getKey().get(1),
                        e.getValue()[0],
                        e.getValue()[1],
                        e.getValue()[2],
                        e.getValue()[3]))
                .toList();
        return opzet.maatstaf() == Maatstaf.KOSTEN
                ? Verhoudingsproef.vanSommen(eenheden)
                : Verhoudingsproef.vanVerhoudingen(eenheden);
    }
}
