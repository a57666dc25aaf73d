// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;

/** The total of all help in a month is published; that of one voorziening, domein or wijk is not. */
class A15_HetTotaalVanEenKeuze {
    private static final List<String> PER = List.of("maand", "wijk");

    @Test
    void hetTotaalVanAlleHulpStaatErOokBijWeinigMensen() {
        assertThat(totaal(Map.of(), 4)).contains(BigDecimal.valueOf(900));
        assertThat(totaal(Map.of("maand", "2026-01..2026-12"), 4)).contains(BigDecimal.valueOf(900));
    }

    @Test
    void hetTotaalVanEenKeuzeIsZoGeheimAlsElkAnderBedrag() {
        for (var kolom : List.of("voorziening", "wijk", "domein")) {
            assertThat(totaal(Map.of(kolom, "X"), 4)).as(kolom).isEmpty();
        }
        assertThat(totaal(Map.of("maand", "2026-01", "voorziening", "X"), 4)).isEmpty();
    }

    @Test
    void vanGenoegMensenEnAanbiedersStaatHetEr() {
        assertThat(totaal(Map.of("voorziening", "X"), 60)).contains(BigDecimal.valueOf(900));
    }

    private static Optional<BigDecimal> totaal(Map<String, String> filters, int mensen) {
        var bron = new Gemeente(mensen);
        var heel = bron.find(new Cijferkeuze("uitgaven", Optional.of(PER), filters, Optional.empty(), ""))
                .orElseThrow();
        return Geheimhouding.over(heel, Bedraggroepen.vraag(bron, heel)).totaal().orElseThrow().rijen().stream()
                .filter(rij -> rij.grootheid().equals(Bedraggroepen.GROOTHEID))
                .findFirst()
                .flatMap(Antwoord.Rij::findWaarde);
    }

    /** One month: three wijken with 100 euro each of three aanbieders, whatever is chosen. */
    private record Gemeente(int mensen) implements Cijferbron {
        private static final List<String> KOLOMMEN = List.of("maand", "wijk", "domein", "aanbieder");

        @Override
        public List<Indicator> list() {
            return Catalogus.laad().list();
        }

        @Override
        public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
            var indicator = Catalogus.laad().find(keuze.naam()).orElseThrow();
            var per = keuze.per().orElseThrow();
            return Optional.of(new Cijferantwoord(
                    keuze,
                    antwoord(indicator, per),
                    Optional.of(antwoord(indicator, List.of("maand"))),
                    per,
                    new Naamgeving(Map.of())));
        }

        private Antwoord antwoord(Indicator indicator, List<String> per) {
            Map<List<String>, Integer> som =
                    new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
            Stream.of("A", "B", "C")
                    .flatMap(wijk -> Stream.of("1", "2", "3").map(wie -> List.of("2026-01", wijk, "Wmo", wie)))
                    .forEach(cel -> som.merge(
                            per.stream()
                                    .map(kolom -> cel.get(KOLOMMEN.indexOf(kolom)))
                                    .toList(),
                            100,
                            Integer::sum));
            boolean telt = indicator.naam().equals("clienten");
            return new Antwoord(
                    indicator,
                    Peildatum.of("2026-12-31"),
                    per,
                    som.entrySet().stream()
                            .map(cel -> new Antwoord.Rij(
                                    cel.getKey(),
                                    indicator.kop().grootheden().get(0),
                                    Optional.empty(),
                                    Optional.empty(),
                                    new Uitkomst.Cijfer<>(BigDecimal.valueOf(telt ? mensen : cel.getValue())),
                                    Optional.empty()))
                            .toList());
        }
    }
}
