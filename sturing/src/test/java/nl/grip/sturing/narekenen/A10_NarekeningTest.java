// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static nl.grip.sturing.narekenen.Nagerekend.botsingen;
import static nl.grip.sturing.narekenen.Nagerekend.cijfer;
import static nl.grip.sturing.narekenen.Nagerekend.met;
import static nl.grip.sturing.narekenen.Nagerekend.regel;
import static nl.grip.sturing.narekenen.Nagerekend.toetsen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class A10_NarekeningTest {
    @Test
    void nettoIsKostenPlusEffect() {
        assertThat(botsingen(
                        "bijlage M1 kosten 2022 100 1",
                        "bijlage M1 effect 2022 -500 1",
                        "bijlage M1 netto 2022 -400 1"))
                .isEmpty();
    }

    @Test
    void eenOmgekeerdTekenHeetTeken() {
        assertThat(botsingen(
                        "bijlage M6 kosten 2022 572625 1",
                        "bijlage M6 effect 2022 -406520 1",
                        "bijlage M6 netto 2022 -166105 1"))
                .containsExactly("bijlage M6 netto 2022 -166105 teken 166105");
    }

    @Test
    void kostenVanEenAnderJaarGevenEenVerkeerdNetto() {
        assertThat(botsingen(
                        "bijlage M8 kosten 2022 60000 1",
                        "bijlage M8 effect 2022 -312500 1",
                        "bijlage M8 netto 2022 -232500 1"))
                .containsExactly("bijlage M8 netto 2022 -232500 netto -252500");
    }

    @Test
    void eenHalveStapPerTermIsAfronding() {
        assertThat(botsingen("b M5 kosten 2022 572625 1", "b M5 effect 2022 -816329 1", "b M5 netto 2022 -243705 1"))
                .isEmpty();
        assertThat(botsingen("b M5 kosten 2022 572625 1", "b M5 effect 2022 -816329 1", "b M5 netto 2022 -243706 1"))
                .hasSize(1);
    }

    @Test
    void eenTotaalIsDeSomVanZijnMaatregelen() {
        assertThat(botsingen("t A kosten 2021 37400 0", "t B kosten 2021 56300 0", "t totaal kosten 2021 97000 1000"))
                .containsExactly("t totaal kosten 2021 97000 totaal 93700");
    }

    @Test
    void eenTotaalOverJarenTeltDeJarenOp() {
        assertThat(botsingen("t A kosten 2021 10 0", "t A kosten 2022 20 0", "t A kosten totaal 31 0"))
                .containsExactly("t A kosten totaal 31 totaal 30");
    }

    @Test
    void eenFoutInEenRegelIsGeenFoutInHetTotaal() {
        String[] regels = {
            "t A kosten 2021 100 0", "t A effect 2021 -50 0", "t A netto 2021 -50 0", "t B netto 2021 7 0"
        };
        assertThat(botsingen(met(regels, "t totaal netto 2021 57 0"))).containsExactly("t A netto 2021 -50 teken 50");
        assertThat(botsingen(met(regels, "t totaal netto 2021 -43 0"))).containsExactly("t A netto 2021 -50 teken 50");
        assertThat(botsingen(met(regels, "t totaal netto 2021 60 0")))
                .containsExactly("t A netto 2021 -50 teken 50", "t totaal netto 2021 60 totaal 57");
    }

    @Test
    void tellenIsOptellenVanAantallen() {
        assertThat(botsingen(
                        "c duur aantal - 5 0", "c weg aantal - 4 0", "c minder aantal - 4 0", "c totaal aantal - 12 0"))
                .containsExactly("c totaal aantal - 12 telling 13");
    }

    @Test
    void eenAandeelIsDeelGedeeldDoorGeheel() {
        assertThat(botsingen("v deel kosten - 354480 0", "v totaal kosten - 28000000 0", "v deel aandeel - 0.01 0.001"))
                .containsExactly("v deel aandeel - 0.01 aandeel 0.01266");
        assertThat(botsingen(
                        "v deel kosten - 354480 0", "v totaal kosten - 28000000 0", "v deel aandeel - 0.013 0.001"))
                .isEmpty();
    }

    @Test
    void aandelenHoevenDoorAfrondingNietOpEenUitTeKomen() {
        assertThat(botsingen(
                        "v h aandeel - 0.40 0.01",
                        "v s aandeel - 0.35 0.01",
                        "v o aandeel - 0.24 0.01",
                        "v totaal aandeel - 1 0.01"))
                .isEmpty();
    }

    @Test
    void deBriefHerhaaltDeBijlage() {
        assertThat(botsingen("bijlage M3 netto 2024 -491700 1", "brief M3 netto 2024 -491000 1"))
                .containsExactly("brief M3 netto 2024 -491000 herhaling -491700");
        assertThat(botsingen("bijlage M3 netto 2024 -491700 1", "brief M3 netto 2024 -491000 2000"))
                .isEmpty();
    }

    @Test
    void deTabelMetDeDelenHeeftGelijkOokAlsZijLaterStaat() {
        assertThat(botsingen(
                        "brief M5 netto 2024 -1632659 1",
                        "bijlage M5 kosten 2024 90000 1",
                        "bijlage M5 effect 2024 -1632659 1",
                        "bijlage M5 netto 2024 -1542659 1"))
                .containsExactly("brief M5 netto 2024 -1632659 herhaling -1542659");
    }

    @Test
    void wieEenFoutHerhaaltOfHersteltMaaktGeenTweedeFout() {
        String[] bijlage = {"bijlage M6 kosten 2022 9 1", "bijlage M6 effect 2022 -4 1", "bijlage M6 netto 2022 -5 1"};
        assertThat(botsingen(met(bijlage, "brief M6 netto 2022 -5 1"))).hasSize(1);
        assertThat(botsingen(met(bijlage, "brief M6 netto 2022 5 1"))).hasSize(1);
        assertThat(botsingen(met(bijlage, "brief M6 netto 2022 13 1"))).hasSize(2);
    }

    @Test
    void eenBriefZonderDelenWordtUitDeBijlageBerekend() {
        assertThat(botsingen(
                        "bijlage M1 kosten 2022 100 1", "bijlage M1 effect 2022 -500 1", "brief M1 netto 2022 400 1"))
                .containsExactly("brief M1 netto 2022 400 teken -400");
    }

    @Test
    void watNietGedruktIsWordtNietBeweerd() {
        assertThat(botsingen("b M12 kosten 2021 150000 1", "b M12 netto 2021 -1 1", "b M13 effect 2021 5 1"))
                .isEmpty();
    }

    /** 98 of 100 may be all of it by rounding; of 97 a part is not listed, so that nobody says that they add up. */
    @Test
    void aandelenDieNietOpEenUitkomenZijnEenUitsnede() {
        assertThat(botsingen("v h kosten - 98 0", "v h aandeel - 0.98 0", "v totaal kosten - 100 0"))
                .containsExactly("v totaal kosten - 100 totaal 98");
        assertThat(botsingen("v h kosten - 97 0", "v h aandeel - 0.97 0", "v totaal kosten - 100 0"))
                .isEmpty();
    }

    /** 51 is 100 - 50 with rounding: 51 + 7 is 58, and not 57. */
    @Test
    void watBinnenDeAfrondingPastTeltZoalsHetErStaat() {
        assertThat(botsingen(
                        "t A kosten 2021 100 1",
                        "t A effect 2021 -50 1",
                        "t A netto 2021 51 1",
                        "t B netto 2021 7 0",
                        "t totaal netto 2021 60 0"))
                .containsExactly("t totaal netto 2021 60 totaal 58");
    }

    @Test
    void vanNietsIsNietsEenAandeel() {
        assertThat(botsingen("v a kosten - 0 0", "v totaal kosten - 0 0", "v a aandeel - 0.5 0.01"))
                .isEmpty();
    }

    /** People of two years may be the same people, and a count has no sign. */
    @Test
    void alleenEuroWordenOverJarenOpgeteldEnHebbenEenTeken() {
        assertThat(botsingen("c duur aantal 2021 5 0", "c duur aantal 2022 5 0", "c duur aantal totaal 7 0"))
                .isEmpty();
        assertThat(botsingen("c duur aantal - 5 0", "c totaal aantal - -5 0"))
                .containsExactly("c totaal aantal - -5 telling 5");
        assertThat(Grootheid.values())
                .filteredOn(Grootheid::isEuro)
                .containsExactly(Grootheid.KOSTEN, Grootheid.EFFECT, Grootheid.NETTO);
    }

    @Test
    void wieKloptStaatErBijMetWatErUitKwam() {
        assertThat(toetsen(
                        "bijlage M1 kosten 2022 100 0",
                        "bijlage M1 effect 2022 -500 0",
                        "bijlage M1 netto 2022 -400 0",
                        "brief M1 netto 2022 -400 0"))
                .extracting(t -> t.cijfer().tabel() + ": " + t.soort().code() + ", " + t.toelichting())
                .containsExactly(
                        "bijlage: klopt, kosten 100 + effect -500 = -400", "brief: klopt, tabel bijlage = -400");
    }

    /** By stuk, tabel, maatregel, grootheid, jaar, and where all are the same by line. */
    @Test
    void deToetsenStaanOpDePlaatsInHetStuk() {
        var cijfers = Stream.of(
                        "z t totaal netto 2021 1 0",
                        "z t B netto 2021 1 0",
                        "a t totaal netto 2022 1 0",
                        "a t totaal netto 2021 2 0",
                        "a t totaal netto 2021 1 0",
                        "a t totaal kosten 2022 1 0",
                        "a t B netto 2021 1 0",
                        "a t B netto 2022 1 0",
                        "a t B kosten 2022 1 0",
                        "a s totaal netto 2022 1 0",
                        "a s B netto 2022 1 0")
                .map(regel -> cijfer(regel.substring(0, 1), regel.substring(2)))
                .toList();
        assertThat(Narekening.van(cijfers))
                .extracting(t -> t.cijfer().stuk() + " " + regel(t))
                .containsExactly(
                        "a s B netto 2022 1 klopt 1",
                        "a s totaal netto 2022 1 klopt 1",
                        "a t totaal kosten 2022 1 klopt 1",
                        "a t totaal netto 2021 2 totaal 1",
                        "a t totaal netto 2021 1 klopt 1",
                        "a t totaal netto 2022 1 klopt 1",
                        "z t totaal netto 2021 1 klopt 1");
    }

    @Test
    void stukkenWordenNietMetElkaarVergeleken() {
        var een = cijfer("stuk1", "b M1 netto 2022 100 1");
        var ander = cijfer("stuk2", "b M1 netto 2022 200 1");
        assertThat(Narekening.van(List.of(een, ander))).isEmpty();
    }
}
