// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;

/**
 * Whether a chosen set fits the people and the money there are in a year. Measures come in the order in which they were
 * chosen; the first with which it no longer fits is the one that breaks it. Shared costs count once.
 */
public final class Planruimte {
    private Planruimte() {}

    /** What there is in a year; empty where it sets no limit. */
    public record Ruimte(Optional<BigDecimal> fte, Optional<Bedrag> budget) {}

    /**
     * One measure in one year, on top of those before it.
     *
     * @param totFte people needed up to and including this measure
     * @param totKosten costs up to and including this measure
     * @param breekt whether the set fitted before it and does not with it
     */
    public record Regel(
            int jaar,
            String maatregel,
            BigDecimal fte,
            Bedrag kosten,
            BigDecimal totFte,
            Bedrag totKosten,
            boolean past,
            boolean breekt) {}

    /** @param ruimte by year; a year without one has no limit */
    public static List<Regel> van(List<Maatregel> gekozen, SortedMap<Integer, Ruimte> ruimte) {
        SortedMap<Integer, List<Maatregel>> perJaar = new TreeMap<>();
        gekozen.forEach(m -> m.jaren()
                .forEach(jaar -> perJaar.computeIfAbsent(jaar, nieuw -> new ArrayList<>())
                        .add(m)));
        List<Regel> regels = new ArrayList<>();
        perJaar.forEach(
                (jaar, maatregelen) -> regels.addAll(jaar(jaar, maatregelen, ruimte.getOrDefault(jaar, ONBEPERKT))));
        return List.copyOf(regels);
    }

    private static final Ruimte ONBEPERKT = new Ruimte(Optional.empty(), Optional.empty());

    private static List<Regel> jaar(int jaar, List<Maatregel> maatregelen, Ruimte ruimte) {
        List<Regel> regels = new ArrayList<>();
        List<Doorrekening> tot = new ArrayList<>();
        BigDecimal fte = BigDecimal.ZERO;
        Bedrag eerder = Bedrag.NUL;
        boolean paste = true;
        for (Maatregel maatregel : maatregelen) {
            tot.add(Doorrekening.van(maatregel, jaar));
            fte = fte.add(maatregel.uitvoering().fteIn(jaar));
            Bedrag kosten = kosten(tot);
            boolean past = past(ruimte, fte, kosten);
            regels.add(new Regel(
                    jaar,
                    maatregel.id(),
                    maatregel.uitvoering().fteIn(jaar),
                    kosten.min(eerder),
                    fte,
                    kosten,
                    past,
                    paste && !past));
            paste = past;
            eerder = kosten;
        }
        return regels;
    }

    private static Bedrag kosten(List<Doorrekening> tot) {
        Bedrag som = tot.stream().map(d -> d.midden().kosten()).reduce(Bedrag.NUL, Bedrag::plus);
        return som.min(Centen.rond(new Samenloop(tot).dubbeleKosten(Doorrekening::midden)));
    }

    private static boolean past(Ruimte ruimte, BigDecimal fte, Bedrag kosten) {
        return ruimte.fte().filter(grens -> fte.compareTo(grens) > 0).isEmpty()
                && ruimte.budget().filter(grens -> kosten.compareTo(grens) > 0).isEmpty();
    }
}
