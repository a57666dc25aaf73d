// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An allocation of 10 hours a month of 45A1, from 10 January to 30 June 2026, for client c1. */
class B08_EenRegelNaastZijnToewijzing extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String TOEWIJZING =
            "bericht;aanbieder;client;toewijzingnummer;toewijzingsdatum;toewijzingstijd;"
                    + "ingangsdatum;einddatum;reden_wijziging;categorie;code;volume;eenheid;frequentie";
    private static final String REGEL =
            "bericht;referentie;client;toewijzingnummer;categorie;code;begin;einde;leverperiode;"
                    + "volume;eenheid;bedrag";

    @BeforeEach
    void vul() {
        proef.met(
                "bericht",
                BERICHT,
                "t1;JW301;9999;T1;2026-01-02",
                "m1;JW323;90000001;D1;2026-02-08",
                "m2;JW323;90000001;D2;2026-03-08");
        proef.met(
                "toewijzing",
                TOEWIJZING,
                "t1;90000001;c1;7;2026-01-02;10:00:00;2026-01-10;2026-06-30;;45;45A1;10;04;4");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "c1;7;45;45A1;2026-01-10;2026-01-31;2026-01;10;04;100, -",
                "c1;7;45;45A1;2026-01-10;2026-01-31;2026-01;600;01;100, -",
                "c1;7;45;45A1;2026-01-09;2026-01-31;2026-01;10;04;100, TR307 2026-01-09",
                "c1;7;45;45A1;2026-06-01;2026-07-31;2026-06;10;04;100, TR308 2026-07-31",
                "c2;7;45;45A1;2026-02-01;2026-02-28;2026-02;10;04;100, TR304 7",
                "c1;7;44;45A1;2026-02-01;2026-02-28;2026-02;10;04;100, TR339 44",
                "c1;7;45;45A2;2026-02-01;2026-02-28;2026-02;10;04;100, TR340 45A2",
                "c1;7;45;45A1;2026-02-01;2026-02-28;2026-02;10;14;100, TR341 14"
            })
    void eenRegelMoetPassen(String regel, String melding) {
        proef.met("declaratieregel", REGEL, "m1;R1;" + regel);
        assertThat(bevindingen()).isEqualTo(melding == null ? List.of() : List.of("m1.xml 10 " + melding));
    }

    @Test
    void eenAndereAanbiederDanIsToegewezen() {
        proef.met("bericht", BERICHT, "m3;JW323;90000002;D1;2026-02-08");
        proef.met("declaratieregel", REGEL, "m3;R1;c1;7;45;45A1;2026-02-01;2026-02-28;2026-02;10;04;100");
        assertThat(bevindingen()).containsExactly("m3.xml 10 TR304 7");
    }

    @Test
    void buitenDePeriodeIsElkeKeerEenMeldingEenAnderProductEenKeer() {
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;R1;c1;7;45;45A2;2026-07-01;2026-07-31;2026-07;10;04;100",
                "m2;R2;c1;7;45;45A2;2026-08-01;2026-08-31;2026-08;10;04;100");
        assertThat(bevindingen())
                .containsExactly(
                        "m1.xml 10 TR340 45A2",
                        "m1.xml 10 TR307 2026-07-01",
                        "m1.xml 10 TR308 2026-07-31",
                        "m2.xml 10 TR307 2026-08-01",
                        "m2.xml 10 TR308 2026-08-31");
    }

    @Test
    void zonderEinddatumIsErGeenEinde() {
        proef.met("toewijzing", TOEWIJZING, "t1;90000001;c1;8;2026-01-02;10:00:00;2026-01-10;;;45;45A1;10;04;4");
        proef.met("declaratieregel", REGEL, "m1;R1;c1;8;45;45A1;2029-01-01;2029-01-31;2029-01;10;04;100");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void opEenVerwijderdeToewijzingKanNietsMeer() {
        proef.met("bericht", BERICHT, "t2;JW301;9999;T2;2026-04-02");
        proef.met(
                "toewijzing",
                TOEWIJZING,
                "t2;90000001;c1;7;2026-04-02;10:00:00;2026-01-10;2026-01-10;13;45;45A1;10;04;4");
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;R1;c1;7;45;45A1;2026-02-01;2026-02-28;2026-02;10;04;100",
                "m2;R2;c1;7;45;45A1;2026-03-01;2026-03-31;2026-03;10;04;100");
        assertThat(bevindingen()).containsExactly("m1.xml 10 TR384 7");
    }

    @Test
    void deLaatsteVersieVanDeToewijzingGeldt() {
        proef.met("bericht", BERICHT, "t2;JW301;9999;T2;2026-04-02");
        proef.met(
                "toewijzing",
                TOEWIJZING,
                "t2;90000001;c1;7;2026-04-02;10:00:00;2026-01-10;2026-02-15;05;45;45A1;10;04;4");
        proef.met("declaratieregel", REGEL, "m1;R1;c1;7;45;45A1;2026-02-01;2026-02-28;2026-02;10;04;100");
        assertThat(bevindingen()).containsExactly("m1.xml 10 TR308 2026-02-28");
    }

    @Test
    void tweeKeerDezelfdePeriodeZonderCredit() {
        proef.met("declaratieregel", REGEL, "m1;R1;c1;7;45;45A1;2026-01-10;2026-01-31;2026-01;4;04;100");
        proef.met("declaratieregel", REGEL, "m2;R2;c1;7;45;45A1;2026-01-10;2026-01-31;2026-01;5;04;120");
        assertThat(bevindingen()).containsExactly("m2.xml 10 TR389 2026-01-10 tot en met 2026-01-31");
    }

    @Test
    void watIsGecrediteerdZwijgt() {
        proef.met("declaratieregel", REGEL, "m1;R1;c1;7;45;45A2;2026-01-01;2026-01-31;2026-01;99;14;100");
        assertThat(bevindingen()).hasSize(3);
        proef.met(
                "declaratieregel",
                REGEL + ";vorige_referentie",
                "m2;R2;c1;7;45;45A2;2026-01-01;2026-01-31;2026-01;-99;14;-100;R1",
                "m2;R3;c1;7;45;45A1;2026-01-10;2026-01-31;2026-01;9;04;100;");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void watIsAfgewezenZwijgt() {
        proef.met("declaratieregel", REGEL, "m1;R1;c1;7;45;45A2;2026-01-01;2026-01-31;2026-01;99;14;100");
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-02-20");
        proef.met(
                "antwoord",
                "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                "a1;90000001;D1;D1;deels_afgewezen");
        proef.met(
                "antwoordregel",
                "bericht;aanbieder;declaratie_identificatie;referentie;retourcodes;bedrag",
                "a1;90000001;D1;R1;9307;100");
        assertThat(bevindingen()).isEmpty();
    }

    private List<String> bevindingen() {
        return Meldingen.van(proef);
    }
}
