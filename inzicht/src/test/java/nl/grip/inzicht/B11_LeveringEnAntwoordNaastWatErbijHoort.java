// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B11_LeveringEnAntwoordNaastWatErbijHoort extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String TOEWIJZING =
            "bericht;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum;einddatum;reden_wijziging";
    private static final String START = "bericht;client;toewijzingnummer;begin;status";
    private static final String STOP = "bericht;client;toewijzingnummer;begin;einde;reden;status";

    @BeforeEach
    void vul() {
        proef.met(
                "bericht",
                BERICHT,
                "t1;JW301;9999;T1;2026-01-02",
                "s1;JW305;90000001;S1;2026-01-15",
                "e1;JW307;90000001;E1;2026-07-15",
                "m1;JW323;90000001;D1;2026-02-08",
                "a1;JW325;9999;A1;2026-02-20");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-01-10, -", "2026-06-30, -", "2026-01-09, 2026-01-09", "2026-07-01, 2026-07-01"})
    void eenStartLigtInDeToewijzing(String begin, String gevonden) {
        wijsToe();
        proef.met("start", START, "s1;c1;7;%s;1".formatted(begin));
        assertThat(bevindingen())
                .isEqualTo(gevonden == null ? List.of() : List.of("s1.xml 10 GRIP-leveringsperiode " + gevonden));
    }

    @Test
    void eenStopLigtInDeToewijzing() {
        wijsToe();
        proef.met("stop", STOP, "e1;c1;7;2026-01-10;2026-06-30;31;1", "e1;c2;7;2026-01-10;2026-07-01;31;1");
        assertThat(bevindingen()).containsExactly("e1.xml 20 GRIP-leveringsperiode 2026-07-01");
    }

    @Test
    void eenVerwijderdeStartZwijgt() {
        wijsToe();
        proef.met("start", START, "s1;c1;7;2026-01-09;1", "s1;c1;7;2026-01-09;3");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void eenStartOpEenOnbekendeToewijzingAlsErToewijzingenZijn() {
        proef.met("start", START, "s1;c1;8;2026-01-10;1", "s1;c2;8;2026-02-10;1", "s1;c1;;2026-02-10;1");
        assertThat(bevindingen()).isEmpty();
        wijsToe();
        assertThat(bevindingen()).containsExactly("s1.xml 10 TR019 8");
    }

    @Test
    void eenAfwijzingVanEenRegelDieErNietIs() {
        antwoord("R9", 100);
        assertThat(bevindingen()).containsExactly("a1.xml 10 TR366 R9");
    }

    @Test
    void eenAfwijzingMetEenAnderBedrag() {
        antwoord("R1", 100);
        assertThat(bevindingen()).isEmpty();
        proef.met(
                "antwoordregel",
                "bericht;aanbieder;declaratie_identificatie;referentie;bedrag",
                "a1;90000001;D1;R1;90");
        assertThat(bevindingen()).containsExactly("a1.xml 20 TR367 0.90 euro");
    }

    private void wijsToe() {
        proef.met("toewijzing", TOEWIJZING, "t1;7;2026-01-02;10:00:00;2026-01-10;2026-06-30;");
    }

    private void antwoord(String referentie, long centen) {
        proef.met("declaratieregel", "bericht;referentie;bedrag", "m1;R1;100", "m1;R2;80");
        proef.met(
                "antwoord",
                "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                "a1;90000001;D1;D1;deels_afgewezen");
        proef.met(
                "antwoordregel",
                "bericht;aanbieder;declaratie_identificatie;referentie;bedrag",
                "a1;90000001;D1;%s;%d".formatted(referentie, centen));
    }

    private List<String> bevindingen() {
        return Meldingen.van(proef);
    }
}
