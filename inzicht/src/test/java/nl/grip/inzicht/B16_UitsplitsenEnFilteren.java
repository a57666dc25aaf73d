// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.Reden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breakdowns and filters that a figure has beside its own korrel. */
class B16_UitsplitsenEnFilteren extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String REGEL =
            "bericht;referentie;client;toewijzingnummer;categorie;code;leverperiode;eenheid;volume;bedrag";

    @BeforeEach
    void vul() {
        proef.met("bericht", BERICHT, "m1;JW323;90000001;D1;2026-02-08", "m2;JW323;90000001;D2;2026-02-08");
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;R1;p1;1;45;45A10;2026-01;04;1;10000",
                "m1;R2;p1;1;45;45A10;2026-01;04;1;20000",
                "m1;R3;p2;2;45;45A10;2026-01;04;1;40000",
                "m2;R4;p3;3;44;44A10;2026-01;14;1;80000");
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-02-20", "a2;JW325;9999;A2;2026-02-20");
        String antwoord = "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel;kopcodes;antwoordcodes";
        proef.met(
                "antwoord", antwoord, "a1;90000001;D1;D1;deels_afgewezen;;", "a2;90000001;D2;D2;alles_afgewezen;;9333");
        proef.met(
                "antwoordregel",
                "bericht;aanbieder;declaratie_identificatie;referentie;retourcodes",
                "a1;90000001;D1;R1;9321",
                "a1;90000001;D1;R2;9321 0611");
    }

    @Test
    void hetAfgewezenBedragNaarRetourcode() {
        Vraag vraag =
                Vraag.of("afkeur").withPeildatum(Peildatum.of("2026-03-31")).withPer("retourcode");
        assertThat(regels(vraag))
                .containsExactly(
                        "[9321] afgewezen 100.00",
                        "[9321 0611] afgewezen 200.00",
                        "[9333] afgewezen 800.00",
                        "[alle] afkeur 0.733333");
    }

    /** Nothing is known of a year before the first bill, nor of one that must still begin: no figure, where 0.00 stood. */
    @ParameterizedTest
    @CsvSource({
        "1999, 2026, 'Over 1999 is er niets: de rekeningen beginnen in 2026-01.'",
        "2025-12, 2026, 'Over 2025-12 is er niets: de rekeningen beginnen in 2026-01.'",
        "2026, 2035, 'Op 2026-03-31 moest 2035 nog beginnen.'",
        "2026-01, 2026-04, 'Op 2026-03-31 moest 2026-04 nog beginnen.'"
    })
    void buitenDeHistorieValtNietsTeVergelijken(String van, String naar, String waarom) {
        for (var cijfer : List.of("ontleding", "duurste-clienten")) {
            Vraag vraag = Vraag.of(cijfer)
                    .withPeildatum(Peildatum.of("2026-03-31"))
                    .withFilters("van=" + van, "naar=" + naar);
            assertThat(proef.inzicht().beantwoord(vraag).rijen()).isNotEmpty().allSatisfy(rij -> {
                var geen = rij.findGeenCijfer().orElseThrow();
                assertThat(geen.reden()).isEqualTo(Reden.BUITEN_HISTORIE);
                assertThat(geen.toelichting()).isEqualTo(waarom);
            });
            assertThat(proef.inzicht().sommen(vraag)).isEmpty();
        }
    }

    /** The first and the last month of which something can be known do count. */
    @Test
    void binnenDeHistorieIsErEenVergelijking() {
        assertThat(regels(Vraag.of("ontleding")
                        .withPeildatum(Peildatum.of("2026-03-31"))
                        .withPer()
                        .withFilters("van=2026-01", "naar=2026-03", "grootheid=begin|einde")))
                .containsExactly("[] begin 400.00", "[] einde 0.00");
    }

    @Test
    void voorHetAntwoordIsErNietsAfgewezen() {
        Vraag vraag =
                Vraag.of("afkeur").withPeildatum(Peildatum.of("2026-02-19")).withPer("retourcode");
        assertThat(regels(vraag)).containsExactly("[alle] afkeur 0.000000");
    }

    @Test
    void perDuizendInwonersAlleenVoorEenWijk() {
        proef.met(
                "bericht", BERICHT, "i;inwoners;;;2026-01-01", "z;postcodes;;;2026-01-01", "t;JW301;9999;T;2026-01-02");
        proef.met(
                "inwoners",
                "bericht;jaar;wijk;leeftijd_van;leeftijd_tot;geslacht;aantal",
                "i;2026;WK01;0;120;;500",
                "i;2026;WK02;0;120;;250");
        proef.met("postcode", "bericht;postcode;wijk", "z;h1;WK01", "z;h2;WK02");
        proef.met(
                "toewijzing",
                "bericht;aanbieder;client;postcode;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum",
                "t;90000001;p1;h1;1;2026-01-02;10:00:00;2026-01-02",
                "t;90000001;p2;h2;2;2026-01-02;10:00:00;2026-01-02");
        Vraag vraag = Vraag.of("wijken")
                .withPeildatum(Peildatum.of("2026-02-19"))
                .withFilters("grootheid=clienten_per_1000", "voorziening=JW45");
        assertThat(regels(vraag.withPer("wijk")))
                .containsExactly("[WK01] clienten_per_1000 2.000000", "[WK02] clienten_per_1000 4.000000");
        assertThat(regels(vraag.withPer())).containsExactly("[] clienten_per_1000 niet_gedefinieerd");
    }

    /** Before 2010 is before the months that are kept in a list. */
    @Test
    void deLeeftijdInEenMaandVanLangGeleden() {
        proef.met("bericht", BERICHT, "t;JW301;9999;T;2026-01-02");
        proef.met(
                "toewijzing",
                "bericht;aanbieder;client;geboortemaand;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum",
                "t;90000001;p4;2005-03;4;2026-01-02;10:00:00;2009-01-01");
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;R5;p4;4;45;45A10;2009-02;04;1;500",
                "m1;R6;p4;4;45;45A10;2009-03;04;1;700");
        Vraag vraag = Vraag.of("leeftijd")
                .withPeildatum(Peildatum.of("2026-02-19"))
                .withFilters("grootheid=bedrag", "maand=2009-01..2009-12");
        assertThat(regels(vraag)).containsExactly("[2009-02, 00-03] bedrag 5.00", "[2009-03, 04-11] bedrag 7.00");
    }

    private List<String> regels(Vraag vraag) {
        return proef.inzicht().beantwoord(vraag).rijen().stream()
                .map(rij -> rij.sleutel() + " " + rij.grootheid() + " "
                        + rij.findWaarde()
                                .map(Object::toString)
                                .orElseGet(() -> rij.findGeenCijfer()
                                        .orElseThrow()
                                        .reden()
                                        .code()))
                .toList();
    }
}
