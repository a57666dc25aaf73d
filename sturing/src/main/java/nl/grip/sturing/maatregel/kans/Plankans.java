// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.kans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Verdeling;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Effect;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.kans.Maatregeltrekking.Jaar;

/**
 * The total of a plan by Monte Carlo: shared costs once and savings damped, as in {@code samen}, in every draw. Measures
 * are drawn apart from each other; a driver with the same name in two measures is two drivers.
 */
public final class Plankans {
    private static final double[] KANSEN = {0.1, 0.25, 0.5, 0.75, 0.9};

    private final List<Maatregeltrekking> trekkingen;
    private final List<Maatregel> maatregelen;
    private final int aantal;
    private Optional<Gerekend> vorige = Optional.empty();

    private Plankans(List<Maatregel> maatregelen, Toeval toeval, int aantal) {
        this.maatregelen =
                maatregelen.stream().sorted(Comparator.comparing(Maatregel::id)).toList();
        this.aantal = aantal;
        this.trekkingen = this.maatregelen.stream()
                .map(m -> new Maatregeltrekking(m, toeval, aantal))
                .toList();
    }

    /**
     * @param jaar a year or {@code totaal}
     * @param verwacht mean of netto
     * @param kwantielen of netto: 10, 25, 50, 75 and 90 percent; cost positive, saving negative
     * @param kansOpBesparing share of the draws in which netto is below 0
     */
    public record Regel(String jaar, Bedrag verwacht, List<Bedrag> kwantielen, double kansOpBesparing) {}

    /** A row for each year, then the total; same arguments, same answer. None without a year. */
    public static List<Regel> van(List<Maatregel> maatregelen, long zaad, int aantal) {
        return new Plankans(maatregelen, new Toeval(zaad), aantal).regels();
    }

    private List<Regel> regels() {
        SortedSet<Integer> jaren = new TreeSet<>();
        maatregelen.forEach(m -> jaren.addAll(m.jaren()));
        double[] totaal = new double[aantal];
        List<Regel> regels = new ArrayList<>();
        for (int jaar : jaren) {
            double[] netto = netto(jaar);
            Maatregeltrekking.telOp(totaal, netto, 1);
            regels.add(regel(String.valueOf(jaar), netto));
        }
        if (!jaren.isEmpty()) {
            regels.add(regel(Planregel.TOTAAL, totaal));
        }
        return List.copyOf(regels);
    }

    private static Regel regel(String jaar, double[] netto) {
        var verdeling = Verdeling.van(netto);
        List<Bedrag> kwantielen = new ArrayList<>();
        for (double kans : KANSEN) {
            kwantielen.add(bedrag(verdeling.kwantiel(kans)));
        }
        double onder = java.util.Arrays.stream(netto).filter(n -> n < 0).count();
        return new Regel(jaar, bedrag(verdeling.gemiddelde()), kwantielen, onder / netto.length);
    }

    private static Bedrag bedrag(double euro) {
        return Centen.rond(BigDecimal.valueOf(euro));
    }

    /** One year of the plan; it may be used, never changed. */
    private record Gerekend(List<Object> kenmerk, double[] netto) {}

    /** A year in which nothing differs from the one before is that one. */
    private double[] netto(int jaar) {
        var inJaar = IntStream.range(0, trekkingen.size())
                .filter(i -> maatregelen.get(i).jaren().contains(jaar))
                .boxed()
                .toList();
        List<Object> kenmerk = List.of(
                inJaar,
                inJaar.stream().map(i -> trekkingen.get(i).kenmerk(jaar)).toList());
        if (vorige.filter(v -> v.kenmerk().equals(kenmerk)).isEmpty()) {
            var delen = inJaar.stream().map(i -> trekkingen.get(i).inJaar(jaar)).toList();
            vorige = Optional.of(new Gerekend(kenmerk, netto(delen)));
        }
        return vorige.orElseThrow().netto();
    }

    private double[] netto(List<Jaar> delen) {
        double[] netto = new double[aantal];
        delen.forEach(deel -> Maatregeltrekking.telOp(netto, deel.eigen(), 1));
        gedeeldeKosten(delen).values().forEach(kosten -> Maatregeltrekking.telOp(netto, kosten, 1));
        perVoorziening(delen).values().forEach(inbreng -> Maatregeltrekking.telOp(netto, samen(inbreng), 1));
        return netto;
    }

    /** Paid once, at the highest amount. */
    private static Map<String, double[]> gedeeldeKosten(List<Jaar> delen) {
        Map<String, double[]> hoogste = new TreeMap<>();
        for (Jaar deel : delen) {
            deel.gedeeld().forEach((woord, kosten) -> {
                double[] meest = hoogste.computeIfAbsent(woord, nieuw -> kosten.clone());
                for (int i = 0; i < meest.length; i++) {
                    meest[i] = Math.max(meest[i], kosten[i]);
                }
            });
        }
        return hoogste;
    }

    private record Inbreng(double[] effect, double ingroei, Optional<BigDecimal> grondslag) {}

    private static Map<String, List<Inbreng>> perVoorziening(List<Jaar> delen) {
        Map<String, List<Inbreng>> per = new HashMap<>();
        for (Jaar deel : delen) {
            List<Effect.Berekend> effecten = deel.maatregel().berekendeEffecten();
            for (int i = 0; i < effecten.size(); i++) {
                Effect.Berekend effect = effecten.get(i);
                per.computeIfAbsent(effect.voorziening(), nieuw -> new ArrayList<>())
                        .add(new Inbreng(
                                deel.effecten().get(i),
                                deel.ingroei(),
                                effect.grondslag().or(() -> deel.maatregel().doelgroepUitgaven())));
            }
        }
        return new TreeMap<>(per);
    }

    /** As {@code Samenloop} does it for one outcome: from the smallest group to the largest, each on what is left. */
    private double[] samen(List<Inbreng> inbreng) {
        Optional<BigDecimal> ruimste = inbreng.stream()
                .map(Inbreng::grondslag)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::max);
        List<Inbreng> opVolgorde = inbreng.stream()
                .sorted(Comparator.comparing(
                        i -> i.grondslag().or(() -> ruimste).orElse(BigDecimal.ZERO)))
                .toList();
        double[] effect = new double[aantal];
        double[] bespaard = new double[aantal];
        for (Inbreng een : opVolgorde) {
            double grondslag = een.grondslag()
                    .or(() -> ruimste)
                    .map(BigDecimal::doubleValue)
                    .orElse(0.0);
            for (int i = 0; i < aantal; i++) {
                double besparing = -een.ingroei() * een.effect()[i];
                if (besparing <= 0) {
                    effect[i] -= besparing;
                } else {
                    bespaard[i] += ruimste.isPresent() ? besparing * rest(bespaard[i], grondslag) : besparing;
                }
            }
        }
        Maatregeltrekking.telOp(effect, bespaard, -1);
        return effect;
    }

    private static double rest(double bespaard, double grondslag) {
        return Math.max(0, 1 - bespaard / grondslag);
    }
}
