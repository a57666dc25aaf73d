// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** A set of measures, calculated apart, added up ({@code som}), and together ({@code samen}). */
public final class Plan {
    private static final Uitkomst<BigDecimal> GEEN_BREAKEVEN =
            new Uitkomst.GeenCijfer<>(Uitkomst.Reden.GEEN_BRON, "de uitgaven van de doelgroep zijn niet gegeven");
    private static final Uitkomst<Raming> GEEN_EFFECT =
            new Uitkomst.GeenCijfer<>(Uitkomst.Reden.GEEN_BRON, "van geen enkele maatregel is het effect bekend");
    private final SortedMap<String, List<Doorrekening>> perMaatregel = new TreeMap<>();

    private Plan(List<Maatregel> maatregelen) {
        for (Maatregel maatregel : maatregelen) {
            perMaatregel.put(maatregel.id(), doorrekeningen(maatregel));
        }
    }

    private static List<Doorrekening> doorrekeningen(Maatregel maatregel) {
        return maatregel.jaren().stream()
                .map(jaar -> Doorrekening.van(maatregel, jaar))
                .toList();
    }

    /** All rows, sorted by measure and year, {@code som} and {@code samen} last. */
    public static List<Planregel> reken(List<Maatregel> maatregelen) {
        return new Plan(maatregelen).regels();
    }

    private List<Planregel> regels() {
        List<Planregel> regels = new ArrayList<>();
        perMaatregel.values().forEach(jaren -> regels.addAll(regels(jaren)));
        List<Jaarsom> sommen = sommen();
        if (!sommen.isEmpty()) {
            regels.addAll(opgeteld(sommen, Jaarsom::som));
            regels.addAll(opgeteld(sommen, Jaarsom::samen));
        }
        return List.copyOf(regels);
    }

    /** A year in which no effect is known has none. The total leaves it out, as a year does a measure, unless no year has one. */
    private static List<Planregel> opgeteld(List<Jaarsom> sommen, Function<Jaarsom, Planregel> rij) {
        Set<String> onbekend = sommen.stream()
                .filter(Jaarsom::isOnbekend)
                .map(som -> String.valueOf(som.jaar()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (onbekend.size() == sommen.size()) {
            onbekend.add(Planregel.TOTAAL);
        }
        return metTotaal(sommen.stream().map(rij).toList(), GEEN_BREAKEVEN).stream()
                .map(regel -> onbekend.contains(regel.jaar()) ? regel.zonder(GEEN_EFFECT) : regel)
                .toList();
    }

    private static List<Planregel> regels(List<Doorrekening> doorrekeningen) {
        if (doorrekeningen.isEmpty()) {
            return List.of();
        }
        List<Planregel> jaren = doorrekeningen.stream().map(Plan::regel).toList();
        return metTotaal(jaren, breakeven(doorrekeningen.get(0).maatregel(), kosten(jaren), jaren.size()));
    }

    private static Planregel regel(Doorrekening d) {
        Bedrag kosten = d.midden().kosten();
        return new Planregel(
                d.maatregel().id(), String.valueOf(d.jaar()), kosten, raming(d), breakeven(d.maatregel(), kosten, 1));
    }

    private static Uitkomst<Raming> raming(Doorrekening d) {
        if (d.maatregel().heeftOnbekendEffect()) {
            return new Uitkomst.GeenCijfer<>(Uitkomst.Reden.GEEN_BRON, "het effect is nog niet bekend");
        }
        Stand midden = d.midden();
        return new Uitkomst.Cijfer<>(Raming.of(
                midden.kosten(), midden.effect(), d.laag().netto(), d.hoog().netto()));
    }

    private static Uitkomst<BigDecimal> breakeven(Maatregel maatregel, Bedrag kosten, int jaren) {
        return maatregel
                .doelgroepUitgaven()
                .map(uitgaven -> Breakeven.of(kosten, uitgaven.multiply(BigDecimal.valueOf(jaren))))
                .<Uitkomst<BigDecimal>>map(b -> new Uitkomst.Cijfer<>(b.pct()))
                .orElse(GEEN_BREAKEVEN);
    }

    private static List<Planregel> metTotaal(List<Planregel> jaren, Uitkomst<BigDecimal> breakeven) {
        Planregel totaal =
                new Planregel(jaren.get(0).maatregel(), Planregel.TOTAAL, kosten(jaren), raming(jaren), breakeven);
        return Stream.concat(jaren.stream(), Stream.of(totaal)).toList();
    }

    private static Bedrag kosten(List<Planregel> jaren) {
        return jaren.stream().map(Planregel::kosten).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** Unknown in one year is unknown in total. */
    private static Uitkomst<Raming> raming(List<Planregel> jaren) {
        Raming totaal = Raming.NUL;
        for (Planregel jaar : jaren) {
            if (!(jaar.raming() instanceof Uitkomst.Cijfer<Raming> cijfer)) {
                return jaar.raming();
            }
            totaal = totaal.plus(cijfer.waarde());
        }
        return new Uitkomst.Cijfer<>(totaal);
    }

    private List<Jaarsom> sommen() {
        SortedMap<Integer, List<Doorrekening>> perJaar = new TreeMap<>();
        perMaatregel
                .values()
                .forEach(jaren -> jaren.forEach(d -> perJaar.computeIfAbsent(d.jaar(), nieuw -> new ArrayList<>())
                        .add(d)));
        return perJaar.entrySet().stream()
                .map(jaar -> new Jaarsom(jaar.getKey(), jaar.getValue()))
                .toList();
    }
}
