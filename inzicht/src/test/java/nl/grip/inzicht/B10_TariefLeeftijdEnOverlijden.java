// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B10_TariefLeeftijdEnOverlijden extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String CONTRACT = "bericht;domein;aanbieder;categorie;code;eenheid;tarief;van;tot";
    private static final String REGEL =
            "bericht;referentie;client;toewijzingnummer;categorie;code;begin;einde;leverperiode;"
                    + "volume;eenheid;tarief;bedrag";
    private static final String TOEWIJZING = "bericht;client;geboortemaand;toewijzingnummer;toewijzingsdatum;"
            + "toewijzingstijd;ingangsdatum;einddatum;reden_wijziging";

    @BeforeEach
    void vul() {
        proef.met(
                "bericht",
                BERICHT,
                "k1;contracten;-;K1;2025-12-01",
                "k2;contracten;-;K2;2026-06-01",
                "t1;JW301;9999;T1;2026-01-02",
                "t2;JW301;9999;T2;2026-04-02",
                "e1;JW307;90000001;E1;2026-04-02",
                "m1;JW323;90000001;D1;2026-02-08");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "04;7200, -",
                "04;7201, 72.01 euro",
                "01;120, -",
                "01;121, 1.21 euro",
                // no tariff for this unit: nothing to compare
                "16;30000, -",
            })
    void hetTariefIsDatVanHetContract(String tarief, String melding) {
        proef.met("contract", CONTRACT, "k1;Jeugd;90000001;45;45A1;04;7200;2026-01-01;2026-06-30");
        declareer("c1;7;45;45A1;2026-01-01;2026-01-31;2026-01;10;" + tarief + ";100");
        verwacht("TR418", melding);
    }

    @Test
    void eenMinuuttariefIsEenAfgerondUurtarief() {
        proef.met("contract", CONTRACT, "k1;Jeugd;90000001;45;45A1;04;7231;2026-01-01;");
        declareer("c1;7;45;45A1;2026-01-01;2026-01-31;2026-01;10;01;121;100");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void buitenHetContractIsErNietsTeVergelijken() {
        proef.met("contract", CONTRACT, "k1;Jeugd;90000001;45;45A1;04;7200;2026-02-01;2026-06-30");
        declareer("c1;7;45;45A1;2026-01-01;2026-01-31;2026-01;10;04;100;100");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void hetLaatstOntvangenContractGeldt() {
        proef.met("contract", CONTRACT, "k1;Jeugd;90000001;45;45A1;04;7200;2026-01-01;2026-06-30");
        declareer("c1;7;45;45A1;2026-01-01;2026-01-31;2026-01;10;04;7200;100");
        proef.met("contract", CONTRACT, "k2;Jeugd;90000001;45;45A1;04;7300;2026-01-01;2026-06-30");
        verwacht("TR418", "72.00 euro");
        assertThat(Meldingen.verwacht(proef)).containsExactly("TR418 73.00 euro, zoals in het contract");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2008-01, 2026-01, -, -",
                "2008-01, 2026-02, GRIP-achttien, 2026-02",
                "2003-01, 2026-01, GRIP-achttien, 2026-01",
                "2003-01, 2026-02, GRIP-drieentwintig, 2026-02",
                "'', 2026-02, -, -"
            })
    void jeugdhulpNaDeAchttiendeVerjaardag(String geboren, String maand, String code, String gevonden) {
        proef.met("toewijzing", TOEWIJZING, "t1;c1;%s;7;2026-01-02;10:00:00;2026-01-01;;".formatted(geboren));
        declareer("c1;7;45;45A1;%s-01;%s;%s;10;04;;100"
                .formatted(maand, YearMonth.parse(maand).atEndOfMonth(), maand));
        verwacht(code, gevonden);
    }

    @Test
    void eenKeerPerToewijzingEnDeJongsteGeboortemaandTelt() {
        proef.met("toewijzing", TOEWIJZING, "t1;c1;2007-12;7;2026-01-02;10:00:00;2026-01-01;;");
        declareer("c1;7;45;45A1;2026-03-01;2026-03-31;2026-03;10;04;;100");
        declareer("c1;7;45;45A1;2026-02-01;2026-02-28;2026-02;10;04;;100");
        assertThat(bevindingen()).containsExactly("m1.xml 20 GRIP-achttien 2026-02");
        proef.met("toewijzing", TOEWIJZING, "t2;c1;2008-12;8;2026-01-02;10:00:00;2026-01-01;;");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void deWmoKentGeenLeeftijdsgrens() {
        proef.met("bericht", BERICHT, "w1;WMO323;90000001;W1;2026-02-08");
        proef.met("toewijzing", TOEWIJZING, "t1;c1;1950-01;7;2026-01-02;10:00:00;2026-01-01;;");
        proef.met("declaratieregel", REGEL, "w1;R1;c1;7;02;02A1;2026-01-01;2026-01-31;2026-01;10;04;;100");
        assertThat(bevindingen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-03-20, -", "2026-03-21, 2026-03-21"})
    void naHetOverlijdenUitDeToewijzing(String begin, String gevonden) {
        proef.met("toewijzing", TOEWIJZING, "t1;c1;;7;2026-01-02;10:00:00;%s;;".formatted(begin));
        proef.met("toewijzing", TOEWIJZING, "t2;c1;;8;2026-04-02;10:00:00;2026-01-01;2026-03-20;02");
        declareer("c1;7;45;45A1;%s;2026-03-31;2026-03;10;04;;100".formatted(begin));
        verwacht("GRIP-overleden", gevonden);
    }

    @Test
    void naHetOverlijdenUitDeStop() {
        proef.met("stop", "bericht;client;begin;einde;reden;status", "e1;c1;2026-01-01;2026-03-20;02;1");
        declareer("c1;7;45;45A1;2026-04-01;2026-04-30;2026-04;10;04;;100");
        verwacht("GRIP-overleden", "2026-04-01");
    }

    @Test
    void eenIngetrokkenStopTeltNiet() {
        proef.met(
                "stop",
                "bericht;client;begin;einde;reden;status",
                "e1;c1;2026-01-01;2026-03-20;02;1",
                "e1;c1;2026-01-01;2026-03-20;02;3");
        declareer("c1;7;45;45A1;2026-04-01;2026-04-30;2026-04;10;04;;100");
        assertThat(bevindingen()).isEmpty();
    }

    private void declareer(String regel) {
        proef.met("declaratieregel", REGEL, "m1;R%d;%s".formatted(regel.hashCode(), regel));
    }

    private void verwacht(String code, String gevonden) {
        assertThat(bevindingen())
                .isEqualTo(gevonden == null ? List.of() : List.of("m1.xml 10 " + code + " " + gevonden));
    }

    private List<String> bevindingen() {
        return Meldingen.van(proef);
    }
}
