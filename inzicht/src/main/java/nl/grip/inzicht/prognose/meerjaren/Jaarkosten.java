// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;

/** What whole years of care have cost, of which the bills are in. */
final class Jaarkosten {
    private static final int UITLOOP_IN_MAANDEN = 6;

    private Jaarkosten() {}

    /** Cents by voorziening (or kostenplaats) and year. */
    static Map<String, NavigableMap<Integer, Double>> van(Feiten bekend, LocalDate peildatum) {
        int eerste = eersteHeleJaar(bekend);
        int laatste = YearMonth.from(peildatum).minusMonths(UITLOOP_IN_MAANDEN).getYear() - 1;
        var uit = new TreeMap<String, NavigableMap<Integer, Double>>();
        bekend.declaraties().stream()
                .filter(r -> r.afgewezenOp().isEmpty())
                .forEach(r -> telOp(uit, r.voorziening(), r.maand().getYear(), r.centen()));
        bekend.buitenBerichten()
                .forEach(p -> telOp(uit, p.kostenplaats(), p.periode().getYear(), p.centen()));
        uit.replaceAll((naam, jaren) -> new TreeMap<>(jaren.subMap(eerste, true, Math.max(eerste, laatste), true)));
        return uit;
    }

    private static void telOp(Map<String, NavigableMap<Integer, Double>> naar, String naam, int jaar, long centen) {
        naar.computeIfAbsent(naam, n -> new TreeMap<>()).merge(jaar, (double) centen, Double::sum);
    }

    /** The first year that has a January. */
    private static int eersteHeleJaar(Feiten bekend) {
        return Stream.concat(
                        bekend.declaraties().stream().map(Declaratieregel::maand),
                        bekend.buitenBerichten().stream().map(Grootboekpost::periode))
                .min(YearMonth::compareTo)
                .map(maand -> maand.getMonthValue() == 1 ? maand.getYear() : maand.getYear() + 1)
                .orElse(Integer.MAX_VALUE - 1);
    }
}
