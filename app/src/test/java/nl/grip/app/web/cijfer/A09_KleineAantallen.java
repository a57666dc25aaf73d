// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.grip.app.web.duiding.Duidingblok;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;

/** What the raad sees of counts of people: rounded, and nothing of a small group in page, title, picture or file. */
class A09_KleineAantallen {
    private static final Indicator CLIENTEN = Catalogus.laad().find("clienten").orElseThrow();
    private static final Indicator TOEWIJZINGEN =
            Catalogus.laad().find("toewijzingen").orElseThrow();
    private static final Indicator UITGAVEN = Catalogus.laad().find("uitgaven").orElseThrow();
    private static final Duidingblok ZONDER = new Duidingblok(
            "", Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), new Duidingblok.Mag(false, false));
    private static final Bezoek RAAD = new Bezoek(Rol.RAAD, true, Rollentabel.laad());

    /** Ten dear people or more of each kind: the raad reads the sentence, rounded, and no amount. With fewer it reads none. */
    @Test
    void deRaadLeestWatErMetDeDuurstenGebeurde() {
        var groot = Geheimhouding.over(duursten(84, 46, 31, 902));
        assertThat(Cijferoverzicht.van(groot).titel())
                .isEqualTo("Van de 160 duurste mensen van 2024 waren er in 2025 nog 85 duur, 45 goedkoper en 30 weg");
        assertThat(groot.delen().rijen().stream()
                        .filter(rij -> rij.grootheid().startsWith("bedrag"))
                        .flatMap(rij -> rij.findWaarde().stream()))
                .isEmpty();
        var klein = Geheimhouding.over(duursten(84, 46, 7, 902));
        assertThat(Cijferoverzicht.van(klein).titel())
                .isEqualTo("Hoeveel van de duurste mensen van 2024 in 2025 nog duur waren, laten wij niet zien");
        assertThat(klein.delen().rijen().stream().flatMap(rij -> rij.findWaarde().stream()))
                .as("zij zijn samen een tiende van alle mensen: wat er staat, is daarvan af te trekken")
                .isEmpty();
    }

    private static Cijferantwoord duursten(long nogDuur, long goedkoper, long weg, long overig) {
        var groepen = Map.of("nog duur", nogDuur, "goedkoper", goedkoper, "weg", weg, "overig", overig);
        var indicator = Catalogus.laad().find("duurste-clienten").orElseThrow();
        return new Cijferantwoord(
                new Cijferkeuze(
                        "duurste-clienten",
                        Optional.of(List.of("groep")),
                        Map.of("van", "2024", "naar", "2025"),
                        Optional.empty(),
                        ""),
                new Antwoord(
                        indicator,
                        Peildatum.of("2026-06-30"),
                        List.of("groep"),
                        groepen.entrySet().stream()
                                .flatMap(groep -> indicator.kop().grootheden().stream()
                                        .map(grootheid -> new Antwoord.Rij(
                                                List.of(groep.getKey()),
                                                grootheid,
                                                Optional.empty(),
                                                Optional.empty(),
                                                new Uitkomst.Cijfer<>(BigDecimal.valueOf(groep.getValue())),
                                                Optional.empty())))
                                .toList()),
                Optional.empty(),
                List.of(),
                new Naamgeving(Map.of()));
    }

    @Test
    void grotereAantallenZijnAfgerondOpVijf() {
        assertThat(getoond(Geheimhouding.over(maand(12, 48)))).containsExactly("10", "50");
        assertThat(Geheimhouding.over(maand(12, 48))
                        .totaal()
                        .orElseThrow()
                        .rijen()
                        .get(0)
                        .findWaarde())
                .contains(BigDecimal.valueOf(60));
    }

    @Test
    void eenKleinAantalNeemtEenAnderMee() {
        assertThat(getoond(Geheimhouding.over(maand(3, 48, 20)))).containsExactly("?", "50", "?");
    }

    @Test
    void nulIsGeenKleinAantal() {
        assertThat(getoond(Geheimhouding.over(maand(0, 48, 20)))).containsExactly("0", "50", "20");
    }

    @Test
    void overalStaatDezelfdeZin() {
        assertThat(Geheimhouding.over(maand(3, 48, 20)).delen().rijen().stream()
                        .flatMap(rij -> rij.findGeenCijfer().stream())
                        .map(geen -> geen.reden() + geen.toelichting())
                        .collect(Collectors.toSet()))
                .containsExactly(Uitkomst.Reden.TE_KLEINE_GROEP + Geheimhouding.ZIN);
    }

    @Test
    void watGeenAantalIsWordtNietGetoond() {
        var bedragen = antwoord(UITGAVEN, List.of(List.of(1200, 3400)));
        assertThat(getoond(Geheimhouding.over(bedragen))).containsOnly("?");
    }

    @Test
    void mensenEnToewijzingenZijnSamenVerborgen() {
        var antwoord = Geheimhouding.over(antwoord(TOEWIJZINGEN, List.of(List.of(9, 48, 20))));
        assertThat(verborgen(antwoord, "aantal"))
                .isEqualTo(verborgen(antwoord, "clienten"))
                .hasSize(2);
    }

    /** The page is made of the guarded answer: nowhere stands a count of 1 to 9, and a hidden cell is hidden everywhere. */
    @Test
    void inTweehonderdGemeentenStaatNergensEenKleinAantal() {
        var toeval = new Random(20261123);
        int verborgen = 0;
        for (int g = 0; g < 200; g++) {
            var antwoord = Geheimhouding.over(willekeurig(toeval));
            var blad = Cijferblad.van(antwoord, ZONDER, RAAD);
            assertThat(blad.formulier()).isEmpty();
            assertThat(blad.herkomst()).isEmpty();
            var cellen = blad.tabel().rijen().stream()
                    .flatMap(rij -> rij.cellen().stream())
                    .toList();
            assertThat(cellen).noneMatch(cel -> cel.tekst().matches("[1-9]"));
            assertThat(cellen).allMatch(cel -> cel.herkomst().isEmpty());
            verborgen += verborgen(antwoord, "clienten").size();
            assertThat(cellen.stream().filter(cel -> cel.reden().equals(Geheimhouding.ZIN)))
                    .hasSize(verborgen(antwoord, "clienten").size());
        }
        assertThat(verborgen).as("er was iets te verbergen").isGreaterThan(200);
    }

    private static Cijferantwoord willekeurig(Random toeval) {
        List<List<Integer>> maanden = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            maanden.add(toeval.ints(5, 0, 40).boxed().toList());
        }
        return antwoord(CLIENTEN, maanden);
    }

    private static Cijferantwoord maand(Integer... aantallen) {
        return antwoord(CLIENTEN, List.of(List.of(aantallen)));
    }

    /** A list for each month with a count for each voorziening; the total is what they add up to. */
    private static Cijferantwoord antwoord(Indicator indicator, List<List<Integer>> maanden) {
        List<Antwoord.Rij> delen = new ArrayList<>();
        List<Antwoord.Rij> totalen = new ArrayList<>();
        for (int m = 0; m < maanden.size(); m++) {
            var maand = "2026-0" + (m + 1);
            var aantallen = maanden.get(m);
            for (var grootheid : indicator.kop().grootheden()) {
                for (int v = 0; v < aantallen.size(); v++) {
                    delen.add(rij(List.of(maand, "V" + v), grootheid, aantallen.get(v)));
                }
                totalen.add(rij(
                        List.of(maand),
                        grootheid,
                        aantallen.stream().mapToInt(i -> i).sum()));
            }
        }
        var dag = Peildatum.of("2026-12-31");
        return new Cijferantwoord(
                Cijferkeuze.zonder(indicator.naam(), ""),
                new Antwoord(indicator, dag, List.of("maand", "voorziening"), delen),
                Optional.of(new Antwoord(indicator, dag, List.of("maand"), totalen)),
                List.of("maand", "voorziening"),
                new Naamgeving(Map.of()));
    }

    private static Antwoord.Rij rij(List<String> sleutel, String grootheid, int aantal) {
        return new Antwoord.Rij(
                sleutel,
                grootheid,
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(BigDecimal.valueOf(aantal)),
                Optional.empty());
    }

    private static List<String> getoond(Cijferantwoord antwoord) {
        return antwoord.delen().rijen().stream()
                .map(rij -> rij.findWaarde().map(BigDecimal::toString).orElse("?"))
                .toList();
    }

    private static Set<List<String>> verborgen(Cijferantwoord antwoord, String grootheid) {
        return antwoord.delen().rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid)
                        && rij.findGeenCijfer().isPresent())
                .map(Antwoord.Rij::sleutel)
                .collect(Collectors.toSet());
    }
}
