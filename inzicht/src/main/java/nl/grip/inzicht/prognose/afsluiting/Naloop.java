// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.afsluiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** Follows what came of a closing: every line of that year that became known, or was rejected, after it. */
public final class Naloop {
    private Naloop() {}

    /**
     * What came of one post, in cents. Together the four causes are the difference between what was declared at the
     * closing and what is declared now.
     *
     * @param nagekomen care of which nothing was declared at the closing
     * @param credits lines taken back, with what was declared in their place
     * @param prijs lines taken back and declared again for as many units: a price with retroactive force
     * @param afkeur lines rejected after the closing, and what was declared again after a rejection
     */
    public record Nalooppost(
            String aanbieder,
            String voorziening,
            long nogTeBetalen,
            long nagekomen,
            long credits,
            long prijs,
            long afkeur) {
        public long betaald() {
            return nagekomen + credits + prijs + afkeur;
        }

        /** Of what was set apart: above zero it was too much so far. */
        public long rest() {
            return nogTeBetalen - betaald();
        }

        Nalooppost plus(Nalooppost ander) {
            return new Nalooppost(
                    aanbieder,
                    voorziening,
                    nogTeBetalen + ander.nogTeBetalen,
                    nagekomen + ander.nagekomen,
                    credits + ander.credits,
                    prijs + ander.prijs,
                    afkeur + ander.afkeur);
        }
    }

    /** Every post of the closing, and those that only came after it; sorted by aanbieder and voorziening. */
    public static List<Nalooppost> van(Afsluiting afsluiting, Feiten alles, LocalDate peildatum) {
        SortedMap<String, Nalooppost> uit = new TreeMap<>();
        afsluiting
                .posten()
                .forEach(p -> tel(uit, new Nalooppost(p.aanbieder(), p.voorziening(), p.nogTeBetalen(), 0, 0, 0, 0)));
        zorgmaanden(alles.op(peildatum), afsluiting)
                .forEach(maand -> tel(uit, maand.nalooppost(afsluiting.peildatum())));
        return List.copyOf(uit.values());
    }

    public static Nalooppost totaal(List<Nalooppost> posten) {
        return posten.stream().reduce(new Nalooppost("", "", 0, 0, 0, 0, 0), Nalooppost::plus);
    }

    private static void tel(Map<String, Nalooppost> posten, Nalooppost post) {
        posten.merge(post.aanbieder() + "/" + post.voorziening(), post, Nalooppost::plus);
    }

    private static Iterable<Zorgmaand> zorgmaanden(Feiten bekend, Afsluiting afsluiting) {
        Map<List<Object>, Zorgmaand> uit = new HashMap<>();
        bekend.declaraties().stream()
                .filter(d -> d.maand().getYear() == afsluiting.jaar())
                .forEach(d -> uit.computeIfAbsent(
                                List.of(d.domein(), d.toewijzing(), d.maand(), d.aanbieder(), d.voorziening()),
                                s -> new Zorgmaand(d.aanbieder(), d.voorziening(), new ArrayList<>()))
                        .regels()
                        .add(d));
        return uit.values();
    }

    /** All that was declared for a month of care under one allocation. */
    private record Zorgmaand(String aanbieder, String voorziening, List<Declaratieregel> regels) {

        Nalooppost nalooppost(LocalDate afgesloten) {
            long verschil = som(geldig(LocalDate.MAX)) - som(geldig(afgesloten));
            boolean bekend = regels.stream().anyMatch(d -> isToenBekend(d, afgesloten));
            boolean afkeur = isAfgekeurd(afgesloten);
            boolean prijs = laterVolume(afgesloten) == 0;
            return new Nalooppost(
                    aanbieder,
                    voorziening,
                    0,
                    bekend ? 0 : verschil,
                    bekend && !afkeur && !prijs ? verschil : 0,
                    bekend && !afkeur && prijs ? verschil : 0,
                    bekend && afkeur ? verschil : 0);
        }

        /** The lines that count on a day. */
        private List<Declaratieregel> geldig(LocalDate dag) {
            return regels.stream()
                    .filter(d -> isToenBekend(d, dag)
                            && d.afgewezenOp().filter(op -> !op.isAfter(dag)).isEmpty())
                    .toList();
        }

        private static boolean isToenBekend(Declaratieregel regel, LocalDate dag) {
            return !regel.ontvangenOp().isAfter(dag);
        }

        /** Of what had been declared something was rejected after the closing, or all of it before. */
        private boolean isAfgekeurd(LocalDate afgesloten) {
            var toen = regels.stream().filter(d -> isToenBekend(d, afgesloten)).toList();
            boolean later = toen.stream()
                    .anyMatch(d ->
                            d.afgewezenOp().filter(op -> op.isAfter(afgesloten)).isPresent());
            boolean alles = toen.stream().allMatch(d -> d.afgewezenOp().isPresent());
            return later || alles;
        }

        private double laterVolume(LocalDate afgesloten) {
            return regels.stream()
                    .filter(d -> !isToenBekend(d, afgesloten) && d.afgewezenOp().isEmpty())
                    .mapToDouble(Declaratieregel::volume)
                    .sum();
        }

        private static long som(List<Declaratieregel> regels) {
            return regels.stream().mapToLong(Declaratieregel::centen).sum();
        }
    }
}
