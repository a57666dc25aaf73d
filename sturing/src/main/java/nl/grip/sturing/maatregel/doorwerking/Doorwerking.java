// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.doorwerking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;
import nl.grip.sturing.maatregel.doorwerking.Stroomverloop.Geknopt;

/**
 * Lays measures upon the expectation of a voorziening. The effect is what it costs with them less what it costs without,
 * so against growth under unchanged policy. What of it only keeps the cost from growing is told apart: it is no money
 * that is left, and is never added to a saving.
 */
public final class Doorwerking {
    private final Map<Integer, Map<String, Autonoom>> basis = new TreeMap<>();
    private final YearMonth peilmaand;

    public Doorwerking(List<Autonoom> basis, LocalDate peildatum) {
        basis.forEach(a ->
                this.basis.computeIfAbsent(a.jaar(), nieuw -> new TreeMap<>()).put(a.voorziening(), a));
        this.peilmaand = YearMonth.from(peildatum);
    }

    /**
     * One voorziening in one year.
     *
     * @param met cost with the measures
     * @param laag with {@code hoog}: cost with every change at its lowest and highest
     */
    public record Regel(Autonoom autonoom, Bedrag met, Bedrag laag, Bedrag hoog) {
        /** Cost positive, saving negative. */
        public Bedrag effect() {
            return met.min(autonoom.totaal());
        }

        /** By how much the cost would grow when nothing is done; below 0 when it shrinks. */
        public Bedrag groei() {
            return autonoom.totaal().min(autonoom.vorigJaar());
        }

        /** The part of the saving that only undoes growth; positive, and not money that is left. */
        public Bedrag vermedenGroei() {
            long besparing = Math.max(0, -effect().centen());
            return new Bedrag(Math.min(besparing, Math.max(0, groei().centen())));
        }

        /** The part of the saving that brings the cost below that of the year before; positive. */
        public Bedrag daling() {
            return new Bedrag(Math.max(0, -effect().centen()) - vermedenGroei().centen());
        }
    }

    public List<Integer> jaren() {
        return List.copyOf(basis.keySet());
    }

    /** Every voorziening that is touched, for every year; the order of the changes does not matter. */
    public List<Regel> met(List<Werking> werkingen) {
        List<Regel> regels = new ArrayList<>();
        for (var jaar : basis.values()) {
            var midden = kosten(jaar, werkingen, Werking::verandering);
            var laag = kosten(jaar, werkingen, Werking::laag);
            var hoog = kosten(jaar, werkingen, Werking::hoog);
            jaar.forEach((voorziening, autonoom) -> {
                if (isGeraakt(voorziening, werkingen)) {
                    regels.add(
                            regel(autonoom, van(midden, voorziening), van(laag, voorziening), van(hoog, voorziening)));
                }
            });
        }
        return List.copyOf(regels);
    }

    private static double van(Map<String, Double> kosten, String voorziening) {
        return Objects.requireNonNull(kosten.get(voorziening));
    }

    private static Regel regel(Autonoom autonoom, double midden, double een, double ander) {
        return new Regel(
                autonoom,
                new Bedrag(Math.round(midden)),
                new Bedrag(Math.round(Math.min(een, ander))),
                new Bedrag(Math.round(Math.max(een, ander))));
    }

    private static boolean isGeraakt(String voorziening, List<Werking> werkingen) {
        return werkingen.stream()
                .anyMatch(w -> w.voorziening().equals(voorziening)
                        || w.naar().filter(voorziening::equals).isPresent());
    }

    /** Cents by voorziening. */
    private Map<String, Double> kosten(
            Map<String, Autonoom> jaar, List<Werking> werkingen, Function<Werking, java.math.BigDecimal> keuze) {
        Map<String, Double> kosten = new TreeMap<>();
        jaar.forEach((voorziening, autonoom) ->
                kosten.put(voorziening, kosten(autonoom, geknopt(voorziening, werkingen, keuze, w -> true))));
        for (Werking w : werkingen) {
            Autonoom van = jaar.get(w.voorziening());
            if (w.knop() == Knop.MIX && van != null) {
                double blijft = kosten(van, geknopt(w.voorziening(), werkingen, keuze, a -> true));
                double zonder = kosten(van, geknopt(w.voorziening(), werkingen, keuze, a -> !a.equals(w)));
                kosten.merge(
                        w.naar().orElse(""),
                        (zonder - blijft) * w.prijsverhouding().doubleValue(),
                        Double::sum);
            }
        }
        return kosten;
    }

    private static List<Geknopt> geknopt(
            String voorziening,
            List<Werking> werkingen,
            Function<Werking, java.math.BigDecimal> keuze,
            java.util.function.Predicate<Werking> telt) {
        return werkingen.stream()
                .filter(w -> w.voorziening().equals(voorziening) && telt.test(w))
                .map(w -> new Geknopt(w, keuze.apply(w).doubleValue()))
                .toList();
    }

    private double kosten(Autonoom autonoom, List<Geknopt> knoppen) {
        var deel = new Stroomverloop(peilmaand, autonoom.duurInMaanden(), knoppen).in(autonoom.jaar());
        return autonoom.vast().centen()
                + autonoom.uitloop().centen() * deel.uitloop()
                + autonoom.instroom().centen() * deel.instroom();
    }
}
