// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.sturing.maatregel.Demping.Besparing;

/** Measures in the same year: which costs they count twice, and which savings they take from each other. */
final class Samenloop {
    private final List<Doorrekening> doorrekeningen;

    Samenloop(List<Doorrekening> doorrekeningen) {
        this.doorrekeningen = List.copyOf(doorrekeningen);
    }

    /** Costs with the same word in two measures are paid once, at the highest of the amounts. */
    BigDecimal dubbeleKosten(Function<Doorrekening, Stand> keuze) {
        Map<String, List<BigDecimal>> perWoord = new HashMap<>();
        doorrekeningen.forEach(d -> keuze.apply(d)
                .gedeeldeKosten()
                .forEach((woord, bedrag) -> perWoord.computeIfAbsent(woord, nieuw -> new ArrayList<>())
                        .add(bedrag)));
        return perWoord.values().stream().map(Samenloop::teveel).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal teveel(Collection<BigDecimal> bedragen) {
        BigDecimal som = bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return som.subtract(bedragen.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO));
    }

    /** How much less is saved together than the sum of the savings; never negative. */
    BigDecimal overlap(Function<Doorrekening, Stand> keuze) {
        Map<String, List<Inbreng>> perVoorziening = new HashMap<>();
        doorrekeningen.forEach(d -> inbreng(d, keuze.apply(d))
                .forEach(inbreng -> perVoorziening
                        .computeIfAbsent(inbreng.effect().voorziening(), nieuw -> new ArrayList<>())
                        .add(inbreng)));
        return perVoorziening.values().stream().map(Samenloop::gedempt).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Inbreng(Effect.Berekend effect, BigDecimal bedrag, Optional<BigDecimal> grondslag) {}

    private static List<Inbreng> inbreng(Doorrekening d, Stand stand) {
        List<Inbreng> alle = new ArrayList<>();
        List<Effect.Berekend> effecten = d.maatregel().berekendeEffecten();
        for (int i = 0; i < effecten.size(); i++) {
            Effect.Berekend effect = effecten.get(i);
            alle.add(new Inbreng(
                    effect,
                    stand.effecten().get(i).negate(),
                    effect.grondslag().or(() -> d.maatregel().doelgroepUitgaven())));
        }
        return alle;
    }

    /** Only savings damp each other; extra spending adds up. Without any known grondslag nothing can be damped. */
    private static BigDecimal gedempt(List<Inbreng> inbreng) {
        Optional<BigDecimal> ruimste = inbreng.stream()
                .map(Inbreng::grondslag)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::max);
        if (ruimste.isEmpty()) {
            return BigDecimal.ZERO;
        }
        List<Besparing> besparingen = inbreng.stream()
                .filter(i -> i.bedrag().signum() > 0)
                .map(i -> new Besparing(i.bedrag(), i.grondslag().orElse(ruimste.get())))
                .toList();
        BigDecimal som = besparingen.stream().map(Besparing::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
        return som.subtract(Demping.samen(besparingen)).max(BigDecimal.ZERO);
    }
}
