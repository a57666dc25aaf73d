// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.duiding.Duidingblok;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.app.web.vorm.Proefweergave;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;

/** Instead of a page of withheld figures the raad may look at three years together, and at nothing in between. */
class A11_DrieJaarSamen {
    private static final Catalogus CATALOGUS = Catalogus.laad();
    private static final Bezoek RAAD = new Bezoek(Rol.RAAD, true, Rollentabel.laad());
    private static final Map<String, String> DRIE_JAAR =
            Map.of("per", "voorziening", "maand", "2023-01..2025-12", "grootheid", "");
    private static final Duidingblok ZONDER = new Duidingblok(
            "", Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), new Duidingblok.Mag(false, false));

    /** J1: 4 people a month, 12 in three years; J2 and W1: 40 a month, 90 in three years. */
    private static final Cijferbron BRON = new Cijferbron() {
        @Override
        public List<Indicator> list() {
            return CATALOGUS.list();
        }

        @Override
        public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
            var per = keuze.per().orElse(List.of("maand", "voorziening"));
            var rest = per.stream().filter("maand"::equals).toList();
            return Optional.of(new Cijferantwoord(
                    keuze,
                    antwoord(keuze, per),
                    per.equals(rest) ? Optional.empty() : Optional.of(antwoord(keuze, rest)),
                    per,
                    new Naamgeving(Map.of())));
        }
    };

    @Test
    void watPerMaandVerborgenIsKanOverDrieJaarWelStaan() {
        var maanden = Cijfertoegang.antwoord(BRON, "clienten", Map.of(), RAAD);
        var jaren = Cijfertoegang.antwoord(BRON, "clienten", DRIE_JAAR, RAAD);
        assertThat(getoond(maanden, "J1")).containsOnly("?");
        assertThat(getoond(jaren, "J1")).containsExactly("10");
    }

    @Test
    void dePaginaBiedtDatAanEnZegtWelkeJarenHetZijn() {
        assertThat(html(Cijfertoegang.antwoord(BRON, "clienten", Map.of(), RAAD)))
                .contains("href=\"/inzicht/clienten?per=voorziening&amp;maand=2023-01..2025-12\"", "drie jaar samen");
        assertThat(html(Cijfertoegang.antwoord(BRON, "clienten", DRIE_JAAR, RAAD)))
                .contains("Dit gaat over 2023 tot en met 2025 samen.")
                .doesNotContain("bekijk drie jaar samen");
    }

    /** Two periods that differ by a month could be subtracted. */
    @Test
    void nietsIsTeVerschuivenOfAndersUitTeSplitsen() {
        for (var maand : List.of("2022-01..2024-12", "2023-01..2025-11", "2025-01..2025-12", "2025-03")) {
            assertThat(Cijfertoegang.antwoord(BRON, "clienten", Map.of("per", "voorziening", "maand", maand), RAAD)
                            .delen()
                            .per())
                    .containsExactly("maand", "voorziening");
        }
        assertThat(Cijfertoegang.antwoord(
                                BRON, "clienten", Map.of("per", "aanbieder", "maand", "2023-01..2025-12"), RAAD)
                        .delen()
                        .per())
                .containsExactly("maand", "voorziening");
    }

    /** What is left when the years that stand in documents are taken off would be the year that does not stand there. */
    @Test
    void eenJaarDatAlleenNietMagMaaktHetGeheelNietOpenbaar() {
        assertThat(getoond(Cijfertoegang.antwoord(BRON, "uitgaven", DRIE_JAAR, RAAD), "J2"))
                .containsExactly("?");
        assertThat(getoond(Cijfertoegang.antwoord(BRON, "uitgaven", DRIE_JAAR, RAAD), "W2"))
                .containsExactly("36000");
    }

    private static String html(Cijferantwoord antwoord) {
        return Proefweergave.html("cijfer", Cijferblad.van(antwoord, ZONDER, RAAD));
    }

    private static List<String> getoond(Cijferantwoord antwoord, String soort) {
        int plek = antwoord.delen().per().indexOf("voorziening");
        return antwoord.delen().rijen().stream()
                .filter(rij -> rij.sleutel().get(plek).equals(soort))
                .map(rij -> rij.findWaarde().map(BigDecimal::toPlainString).orElse("?"))
                .toList();
    }

    private static Antwoord antwoord(Cijferkeuze keuze, List<String> per) {
        var indicator = CATALOGUS.find(keuze.naam()).orElseThrow();
        List<Antwoord.Rij> rijen = new ArrayList<>();
        for (var maand : per.contains("maand") ? List.of("2025-11", "2025-12") : List.of("")) {
            for (var soort : per.contains("voorziening") ? List.of("J1", "J2", "J3", "W1", "W2", "W3") : List.of("")) {
                for (var aanbieder : per.contains("aanbieder") ? aanbieders(keuze, soort) : List.of("")) {
                    rijen.add(rij(indicator, per, List.of(maand, soort, aanbieder), keuze));
                }
            }
        }
        return new Antwoord(indicator, Peildatum.of("2026-06-30"), per, rijen);
    }

    /** In 2024 one aanbieder did J2 alone. */
    private static List<String> aanbieders(Cijferkeuze keuze, String soort) {
        return keuze.filters().getOrDefault("maand", "").startsWith("2024") && soort.equals("J2")
                ? List.of("A1")
                : List.of("A1", "A2", "A3", "A4");
    }

    private static Antwoord.Rij rij(Indicator indicator, List<String> per, List<String> waarden, Cijferkeuze keuze) {
        boolean jaren = keuze.filters().containsKey("maand");
        var sleutel = per.stream()
                .map(kolom -> kolom.equals("domein")
                        ? wet(waarden.get(1))
                        : waarden.get(
                                List.of("maand", "voorziening", "aanbieder").indexOf(kolom)))
                .toList();
        long waarde = indicator.naam().equals("clienten")
                ? mensen(waarden.get(1), jaren)
                : (per.contains("aanbieder") ? 9_000 : 36_000) * (waarden.get(1).isEmpty() ? 6 : 1);
        return new Antwoord.Rij(
                sleutel,
                indicator.kop().grootheden().get(0),
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(BigDecimal.valueOf(waarde)),
                Optional.empty());
    }

    private static String wet(String soort) {
        return soort.startsWith("J") ? "Jeugd" : "Wmo";
    }

    private static long mensen(String soort, boolean jaren) {
        if (soort.isEmpty()) {
            return jaren ? 462 : 204;
        }
        return soort.equals("J1") ? jaren ? 12 : 4 : jaren ? 90 : 40;
    }
}
