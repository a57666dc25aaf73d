// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static nl.grip.app.opdracht.Csvrijen.rijen;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Budget beside costs and the reserve, from what the store holds. */
class A50_BegrotingUitHetMagazijnTest extends Stuurmagazijn {
    @Test
    void overzichtTeltOpVoorElkeOnderverdelingEnIsDePrognose() {
        var perVoorziening = overzicht("voorziening");
        var totaal = rij(perVoorziening, r -> r.getField("voorziening").equals("totaal"));
        for (var per : List.of("voorziening", "taakveld", "programma", "afbakening", "wijkteam")) {
            var rijen = overzicht(per);
            for (var kolom : per.equals("wijkteam")
                    ? List.of("gerealiseerd", "verwacht")
                    : List.of("begroot", "gerealiseerd", "verwacht", "afwijking")) {
                assertThat(som(rijen, kolom, r -> !r.getField(per).equals("totaal")))
                        .as(per + " " + kolom)
                        .isEqualByComparingTo(totaal.getField(kolom));
            }
        }
        var prognose = csv("prognose", "--peildatum", "2023-06-30", "--per", "voorziening");
        var band = rij(
                prognose,
                r -> r.getField("voorziening").equals("totaal")
                        && r.getField("onderdeel").equals("totaal"));
        assertThat(totaal.getField("p10") + " " + totaal.getField("p90"))
                .isEqualTo(band.getField("p10") + " " + band.getField("p90"));
        assertThat(som(
                        prognose,
                        "verwacht",
                        r -> r.getField("voorziening").equals("totaal")
                                && r.getField("onderdeel").equals("totaal")))
                .isPositive()
                .isEqualByComparingTo(totaal.getField("verwacht"));
    }

    /** Of 40 euro on one kostenplaats 10 are of another taakveld. */
    @Test
    void eenKostenplaatsOpTweeTaakveldenStaatOnderBeide() {
        assertThat(rij(overzicht("voorziening"), r -> r.getField("voorziening").equals("buurthuis"))
                        .getField("gerealiseerd"))
                .isEqualTo("40.00");
        var per = overzicht("taakveld");
        assertThat(rij(per, r -> r.getField("taakveld").equals("6.3")).getField("gerealiseerd"))
                .isEqualTo("30.00");
        assertThat(rij(per, r -> r.getField("taakveld").equals("6.5")).getField("gerealiseerd"))
                .isEqualTo("10.00");
    }

    /** Declared of the year and known, as the figure uitgaven has it, plus the ledger of who never declares. */
    @Test
    void gerealiseerdIsWatIsGedeclareerdEnBuitenDeBerichtenOmGeboekt() {
        var uitgaven = csv("inzicht", "uitgaven", "--peildatum", "2023-06-30", "--filter", "maand=2023-01..2023-12");
        var gedeclareerd = som(uitgaven, "waarde", r -> r.getField("grootheid").equals("gedeclareerd"));
        var gedekt = csv("prognose", "--peildatum", "2023-06-30");
        assertThat(gedeclareerd)
                .isPositive()
                .isEqualByComparingTo(
                        som(gedekt, "verwacht", r -> r.getField("onderdeel").equals("gedeclareerd")));
        var totaal =
                rij(overzicht("voorziening"), r -> r.getField("voorziening").equals("totaal"));
        assertThat(new BigDecimal(totaal.getField("gerealiseerd"))).isGreaterThanOrEqualTo(gedeclareerd);
    }

    @Test
    void beeldEnReserveKomenUitHetMagazijn() {
        assertThat(grip(0, "begroting", "reserve", "--formaat", "csv"))
                .isEqualTo("jaar;begin;storting;onttrekking;einde\n"
                        + "2023;100.00;0.00;40.00;60.00\n2024;60.00;0.00;70.00;-10.00\n");
        assertThat(grip(0, "begroting", "reserve", "--zonder", "tekort jeugd", "--formaat", "csv"))
                .isEqualTo("jaar;begin;storting;onttrekking;einde\n"
                        + "2023;100.00;0.00;0.00;100.00\n2024;100.00;0.00;0.00;100.00\n");
        assertThat(fout(0, "begroting", "reserve")).contains("telt niet mee wat van voor 2023 is (regels: 1)");
        assertThat(fout(2, "begroting", "reserve", "--zonder", "tekort jeugt"))
                .contains("Er is geen onderdeel 'tekort jeugt'", "Bedoelt u 'tekort jeugd'?");
        var beeld = csv("begroting", "beeld");
        assertThat(beeld).allSatisfy(r -> assertThat(r.getField("geen_cijfer")).isEmpty());
        assertThat(som(
                        beeld,
                        "saldo",
                        r -> r.getField("jaar").equals("2023")
                                && r.getField("laag").equals("totaal")))
                .isEqualByComparingTo(rij(
                                overzicht("voorziening"),
                                r -> r.getField("voorziening").equals("totaal"))
                        .getField("begroot"));
    }

    /** A team that has done nothing yet gets a budget; the other has none, which is not nought. */
    @Test
    void eenTeamZonderBudgetHeeftGeenBedrag() throws IOException {
        var team = rij(overzicht("wijkteam"), A50_BegrotingUitHetMagazijnTest::isTeam)
                .getField("wijkteam");
        schrijf("begroting-team.csv", """
                jaar;versie;datum;afbakening;programma;taakveld;voorziening;wijkteam;lasten_baten;bedrag;structureel;prijspeil
                2023;teams;2023-01-01;;;;;Nieuw;lasten;7.00;ja;
                """);
        assertThat(grip(0, "inlezen", "begroting-team.csv", "--als", "begroting"))
                .contains("gelezen");
        var nu = overzicht("wijkteam");
        var nieuw = rij(nu, r -> r.getField("wijkteam").equals("Nieuw"));
        assertThat(List.of(nieuw.getField("begroot"), nieuw.getField("gerealiseerd"), nieuw.getField("afwijking")))
                .containsExactly("7.00", "0.00", "-7.00");
        var zonder = rij(nu, r -> r.getField("wijkteam").equals(team));
        assertThat(List.of(zonder.getField("begroot"), zonder.getField("afwijking"), zonder.getField("geen_cijfer")))
                .containsExactly("", "", "geen_bron");
        var totaal = rij(nu, r -> r.getField("wijkteam").equals("totaal"));
        var rest = rij(nu, r -> r.getField("wijkteam").equals("onbekend"));
        assertThat(new BigDecimal(rest.getField("begroot")))
                .isEqualByComparingTo(new BigDecimal(totaal.getField("begroot")).subtract(new BigDecimal("7")));
    }

    /** A year that is over and one that is still to come: every row of teams is again a part of the total. */
    @Test
    void perWijkteamKanOokInEenAnderJaar() {
        for (var jaar : List.of("2022", "2024")) {
            var regels =
                    csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--jaar", jaar, "--per", "wijkteam");
            var totaal = rij(regels, r -> r.getField("wijkteam").equals("totaal"));
            assertThat(regels).as(jaar).hasSizeGreaterThan(2);
            assertThat(som(regels, "gerealiseerd", r -> !r.getField("wijkteam").equals("totaal")))
                    .as(jaar)
                    .isEqualByComparingTo(totaal.getField("gerealiseerd"));
            assertThat(totaal.getField("geen_cijfer"))
                    .as(jaar + " is niet begroot")
                    .isEqualTo("geen_bron");
        }
        var eerder = csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--jaar", "2022", "--per", "wijkteam");
        assertThat(som(eerder, "gerealiseerd", A50_BegrotingUitHetMagazijnTest::isTeam))
                .isPositive();
        var later = csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--jaar", "2024", "--per", "wijkteam");
        assertThat(som(later, "gerealiseerd", A50_BegrotingUitHetMagazijnTest::isTeam))
                .isZero();
    }

    private static boolean isTeam(NamedCsvRecord regel) {
        return !List.of("totaal", "onbekend").contains(regel.getField("wijkteam"));
    }

    private static List<NamedCsvRecord> overzicht(String per) {
        return csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--per", per);
    }
}
