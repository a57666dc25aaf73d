// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Naamgeving;

/** The real catalogue with made-up answers: twelve months or one, two parts, and totals that are what the parts add up to. */
final class Proefcijfers implements Cijferbron {
    private static final Catalogus CATALOGUS = Catalogus.laad();
    private static final List<String> DELEN = List.of("10", "20");

    private final Supplier<String> naam;

    Proefcijfers(Supplier<String> naam) {
        this.naam = naam;
    }

    @Override
    public List<Indicator> list() {
        return CATALOGUS.list();
    }

    @Override
    public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
        return CATALOGUS.find(keuze.naam()).map(indicator -> antwoord(keuze, indicator));
    }

    private Cijferantwoord antwoord(Cijferkeuze keuze, Indicator indicator) {
        var per = keuze.per().orElse(indicator.kop().korrel());
        var rest = per.stream().filter("maand"::equals).toList();
        return new Cijferantwoord(
                keuze,
                antwoord(indicator, keuze, per),
                per.size() == rest.size() ? Optional.empty() : Optional.of(antwoord(indicator, keuze, rest)),
                Stream.concat(indicator.kop().korrel().stream(), Stream.of("domein"))
                        .distinct()
                        .toList(),
                new Naamgeving(Map.of("voorziening", Map.of("10", naam.get()))));
    }

    private static Antwoord antwoord(Indicator indicator, Cijferkeuze keuze, List<String> per) {
        List<Antwoord.Rij> rijen = new ArrayList<>();
        for (int maand = 1; maand <= (per.contains("maand") ? 12 : 1); maand++) {
            for (var deel : per.size() > (per.contains("maand") ? 1 : 0) ? DELEN : List.of("")) {
                rijen.addAll(rijen(indicator, per, maand, deel));
            }
        }
        return new Antwoord(indicator, keuze.peildatum().orElse(Peildatum.of("2026-12-31")), per, rijen);
    }

    private static List<Antwoord.Rij> rijen(Indicator indicator, List<String> per, int maand, String deel) {
        var sleutel = per.stream()
                .map(kolom -> kolom.equals("maand") ? "2026-%02d".formatted(maand) : deel)
                .toList();
        int waarde = maand * (deel.isEmpty() ? 30 : Integer.parseInt(deel));
        return IntStream.range(0, indicator.kop().grootheden().size())
                .mapToObj(i -> new Antwoord.Rij(
                        sleutel,
                        indicator.kop().grootheden().get(i),
                        Optional.empty(),
                        Optional.empty(),
                        new Uitkomst.Cijfer<>(BigDecimal.valueOf(waarde)),
                        Optional.of(BigDecimal.valueOf(maand < 10 ? 100 : 40))))
                .toList();
    }
}
