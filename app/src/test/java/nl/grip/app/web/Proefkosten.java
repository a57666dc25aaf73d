// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.grip.app.web.overzicht.Keuze;
import nl.grip.app.web.overzicht.Kosten;
import nl.grip.app.web.overzicht.Kostenbron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;

/** A small source of cost, made up: three voorzieningen, twelve months, one refused file. */
final class Proefkosten implements Kostenbron {
    private static final List<YearMonth> MAANDEN =
            IntStream.range(0, 12).mapToObj(YearMonth.of(2025, 10)::plusMonths).toList();
    private static final long[] HULP = {
        8_152_000, 7_930_050, 7_211_000, 8_300_999, 8_411_012, 8_702_500, 8_695_010, 8_811_033, 8_900_100, 9_010_400,
        6_900_000, 3_110_025
    };
    private static final long[] WONEN = {
        20_152_000,
        20_930_050,
        21_211_000,
        19_300_999,
        20_411_012,
        21_702_500,
        21_695_010,
        22_811_033,
        22_900_100,
        22_010_400,
        17_900_000,
        9_110_025
    };

    private final String naam;

    Proefkosten(String naam) {
        this.naam = naam;
    }

    @Override
    public Kosten vraag(Keuze keuze) {
        return new Kosten(
                new Keuze(keuze.domein(), Optional.of(MAANDEN.get(0)), Optional.of(MAANDEN.get(11)), keuze.peildatum()),
                keuze.peildatum().orElse(Peildatum.of("2026-09-30")),
                MAANDEN,
                IntStream.range(0, 12).mapToObj(Proefkosten::maand).toList(),
                List.of(voorziening("H01", naam, HULP), voorziening("J04", "Jeugdhulp met verblijf", WONEN)),
                new Uitkomst.Cijfer<>(new Bedrag(LongStream.concat(LongStream.of(HULP), LongStream.of(WONEN))
                        .sum())),
                Bedrag.ofEuro("3204.50"),
                List.of(new Kosten.Weigering(
                        "berichten/2026-07/jw323-0007.xml",
                        41,
                        "'abc'",
                        "een geheel getal in centen",
                        "Vraag de aanbieder om het bericht opnieuw te sturen.")),
                true);
    }

    private static Kosten.Maand maand(int i) {
        var binnen = Optional.of(BigDecimal.valueOf(i < 8 ? 100 : 100 - (i - 7) * (i - 7) * 4));
        return new Kosten.Maand(MAANDEN.get(i), new Bedrag(HULP[i] + WONEN[i]), binnen);
    }

    private static Kosten.Voorziening voorziening(String code, String naam, long[] centen) {
        Map<YearMonth, Bedrag> bedragen = IntStream.range(0, 12)
                .boxed()
                .collect(Collectors.toMap(MAANDEN::get, i -> new Bedrag(centen[i]), (een, ander) -> een));
        if (code.equals("J04")) {
            bedragen.remove(MAANDEN.get(3));
        }
        return new Kosten.Voorziening(
                code, naam, bedragen, new Bedrag(LongStream.of(centen).sum()));
    }
}
