// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;

/** What each client got on one voorziening, month by month, beside what it is measured against. */
final class Clientmaanden {
    /** Codes of Frequentie (iStandaarden 3.2, COD760). */
    private static final String PER_DAG = "1";

    private static final String PER_WEEK = "2";
    private static final String PER_MAAND = "4";
    private static final double DAGEN_PER_WEEK = 7;

    private final Map<Long, SortedMap<YearMonth, double[]>> perToewijzing = new HashMap<>();
    private final Map<Long, Toewijzingversie> toewijzingen = new HashMap<>();

    /** @param teller cents; {@code noemer} as the maatstaf asks */
    record Maand(String client, String wijk, YearMonth maand, double teller, double noemer) {}

    private final Prijsverloop prijs;

    private Clientmaanden(Feiten bekend, String voorziening, Prijsverloop prijs) {
        this.prijs = prijs;
        toewijzingen.putAll(toewijzingen(bekend, voorziening));
        regels(bekend, voorziening).forEach(this::neem);
    }

    /** Of each allocation of that voorziening what was known of it last, by its number. */
    static Map<Long, Toewijzingversie> toewijzingen(Feiten bekend, String voorziening) {
        return versies(bekend, voorziening, (a, b) -> a.bekendVan().isAfter(b.bekendVan()) ? a : b);
    }

    /** Of each allocation of that voorziening what was known of it first. */
    static Map<Long, Toewijzingversie> eersteBerichten(Feiten bekend, String voorziening) {
        return versies(bekend, voorziening, (a, b) -> a.bekendVan().isAfter(b.bekendVan()) ? b : a);
    }

    private static Map<Long, Toewijzingversie> versies(
            Feiten bekend, String voorziening, BinaryOperator<Toewijzingversie> kies) {
        Map<Long, Toewijzingversie> gekozen = new HashMap<>();
        bekend.toewijzingen().stream()
                .filter(t -> t.voorziening().equals(voorziening))
                .forEach(t -> gekozen.merge(t.toewijzing(), t, kies));
        return gekozen;
    }

    /** What was declared of that voorziening and not rejected. */
    static List<Declaratieregel> regels(Feiten bekend, String voorziening) {
        return bekend.declaraties().stream()
                .filter(d ->
                        d.voorziening().equals(voorziening) && d.afgewezenOp().isEmpty())
                .toList();
    }

    private void neem(Declaratieregel regel) {
        double[] maand = perToewijzing
                .computeIfAbsent(regel.toewijzing(), nieuw -> new TreeMap<>())
                .computeIfAbsent(regel.maand(), nieuw -> new double[2]);
        maand[0] += prijs.terug(regel.maand(), regel.centen());
        maand[1] += regel.volume();
    }

    static List<Maand> van(Feiten bekend, String voorziening, Maatstaf maatstaf, Prijsverloop prijs) {
        var maanden = new Clientmaanden(bekend, voorziening, prijs);
        List<Maand> uit = new ArrayList<>();
        maanden.toewijzingen.forEach((nummer, toewijzing) -> {
            var geleverd = maanden.perToewijzing.getOrDefault(nummer, new TreeMap<>());
            uit.addAll(
                    maatstaf == Maatstaf.UITNUTTING ? uitnutting(toewijzing, geleverd) : kosten(toewijzing, geleverd));
        });
        return uit;
    }

    private static List<Maand> kosten(Toewijzingversie t, SortedMap<YearMonth, double[]> geleverd) {
        return geleverd.entrySet().stream()
                .map(e -> new Maand(t.client(), t.wijk(), e.getKey(), e.getValue()[0], 1))
                .toList();
    }

    /**
     * Months between the first and the last with a bill: in those two care may have run for a part of the month only. What
     * was allocated is counted at the price of what was delivered, so that a price cannot pass for use.
     */
    private static List<Maand> uitnutting(Toewijzingversie t, SortedMap<YearMonth, double[]> geleverd) {
        double centen = geleverd.values().stream().mapToDouble(m -> m[0]).sum();
        double volume = geleverd.values().stream().mapToDouble(m -> m[1]).sum();
        if (volume <= 0 || t.volume().isEmpty()) {
            return List.of();
        }
        List<Maand> uit = new ArrayList<>();
        for (var maand = geleverd.firstKey().plusMonths(1);
                maand.isBefore(geleverd.lastKey());
                maand = maand.plusMonths(1)) {
            double toegewezen = toegewezen(t, maand);
            if (toegewezen > 0) {
                double teller = geleverd.getOrDefault(maand, new double[2])[0];
                uit.add(new Maand(t.client(), t.wijk(), maand, teller, toegewezen * centen / volume));
            }
        }
        return uit;
    }

    /** Units allocated for that month; 0 when the allocation does not say how much a month. */
    private static double toegewezen(Toewijzingversie t, YearMonth maand) {
        double dagen = dagen(t, maand);
        double volume = t.volume().orElse(0.0);
        return switch (t.frequentie()) {
            case PER_DAG -> dagen * volume;
            case PER_WEEK -> dagen / DAGEN_PER_WEEK * volume;
            case PER_MAAND -> dagen / maand.lengthOfMonth() * volume;
            default -> 0;
        };
    }

    private static double dagen(Toewijzingversie t, YearMonth maand) {
        LocalDate van = t.ingang().isAfter(maand.atDay(1)) ? t.ingang() : maand.atDay(1);
        LocalDate tot =
                t.einde().filter(einde -> einde.isBefore(maand.atEndOfMonth())).orElse(maand.atEndOfMonth());
        return Math.max(0, ChronoUnit.DAYS.between(van, tot) + 1);
    }
}
