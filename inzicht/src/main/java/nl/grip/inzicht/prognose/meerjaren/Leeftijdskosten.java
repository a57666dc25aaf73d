// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** What the care of the last year cost, by the age of who got it. */
final class Leeftijdskosten {
    private static final int JAAR_IN_MAANDEN = 12;

    private record Sleutel(Domein domein, long toewijzing) {}

    private Leeftijdskosten() {}

    /** Cents by voorziening and age; lines without a known month of birth are left out. */
    static Map<String, Map<Integer, Double>> van(Feiten bekend, LocalDate peildatum) {
        var geboren = new HashMap<Sleutel, YearMonth>();
        bekend.toewijzingen()
                .forEach(t -> t.geboortemaand()
                        .ifPresent(maand -> geboren.put(new Sleutel(t.domein(), t.toewijzing()), maand)));
        var vanaf = YearMonth.from(peildatum).minusMonths(JAAR_IN_MAANDEN);
        var uit = new TreeMap<String, Map<Integer, Double>>();
        for (var regel : bekend.declaraties()) {
            var maand = geboren.get(new Sleutel(regel.domein(), regel.toewijzing()));
            if (maand != null && telt(regel, vanaf)) {
                int leeftijd = (int) Math.max(0, ChronoUnit.YEARS.between(maand, regel.maand()));
                uit.computeIfAbsent(regel.voorziening(), v -> new TreeMap<>())
                        .merge(leeftijd, (double) regel.centen(), Double::sum);
            }
        }
        return uit;
    }

    private static boolean telt(Declaratieregel regel, YearMonth vanaf) {
        return regel.afgewezenOp().isEmpty() && regel.maand().isAfter(vanaf);
    }
}
