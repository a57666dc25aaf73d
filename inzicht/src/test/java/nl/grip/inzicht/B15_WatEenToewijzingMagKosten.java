// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The most that an allocation may cost in a month: its volume by frequentie, its tariff, its budget. */
class B15_WatEenToewijzingMagKosten extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String CONTRACT = "bericht;domein;aanbieder;categorie;code;eenheid;tarief;van;tot;voorziening";
    private static final String TOEWIJZING =
            "bericht;aanbieder;client;toewijzingnummer;categorie;code;toewijzingsdatum;"
                    + "toewijzingstijd;ingangsdatum;einddatum;volume;eenheid;frequentie;budget";
    private static final String REGEL =
            "bericht;referentie;client;toewijzingnummer;categorie;code;leverperiode;eenheid;volume;tarief;bedrag";

    @BeforeEach
    void vul() {
        proef.met("bericht", BERICHT, "t;JW301;9999;t;2026-01-02", "c;contracten;;;2025-12-01");
        proef.met(
                "contract",
                CONTRACT,
                "c;Jeugd;90000001;45;45A10;04;6000;2026-01-01;2026-02-28;J01",
                "c;Jeugd;90000001;45;45A10;04;6600;2026-03-01;;J01",
                "c;Jeugd;90000001;44;44A10;14;20000;2026-01-01;;J04");
    }

    /** 2026: January has 31 days, February 28, March 31; the tariff of 45A10 is 60, from March 66 euro an hour. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    1 per dag      ; 44 ; 2026-01-30 ; 2026-03-02 ; 1   ; 14 ; 1 ;        ; 400 5600 400
                    2 per week     ; 45 ; 2026-01-01 ; 2026-03-31 ; 7   ; 04 ; 2 ;        ; 1860 1680 2046
                    4 per maand    ; 45 ; 2026-01-20 ; 2026-03-01 ; 10  ; 04 ; 4 ;        ; 600 600 660
                    6 in totaal    ; 44 ; 2026-01-22 ; 2026-02-10 ; 20  ; 14 ; 6 ;        ; 2000 2000 0
                    in minuten     ; 45 ; 2026-01-01 ; 2026-12-31 ; 90  ; 01 ; 4 ;        ; 90 90 99
                    in euro        ; 46 ; 2026-01-01 ; 2026-12-31 ; 750 ; 83 ; 4 ;        ; 7.50 7.50 7.50
                    budget         ; 46 ; 2026-01-01 ; 2026-03-31 ;     ;    ;   ; 10000  ; 34.44 31.12 34.44
                    zonder einde   ; 45 ; 2026-02-01 ;            ; 1   ; 04 ; 4 ;        ; 0 60 66
                    totaal zonder einde ; 45 ; 2026-02-01 ;       ; 1   ; 04 ; 6 ;        ; 0 0 0
                    zonder tarief  ; 46 ; 2026-01-01 ; 2026-12-31 ; 1   ; 82 ; 4 ;        ; 0 0 0
                    """)
    void perMaand(
            String geval,
            String categorie,
            String van,
            String tot,
            String volume,
            String eenheid,
            String frequentie,
            String budget,
            String verwacht) {
        toewijzing(categorie, van, leeg(tot), leeg(volume), leeg(eenheid), leeg(frequentie), leeg(budget));
        assertThat(toegewezen("2026-03-31")).as(geval).isEqualTo(verwacht);
    }

    @Test
    void zonderContractTeltHetGedeclareerdeTarief() {
        toewijzing("46", "2026-01-01", "2026-12-31", "2", "82", "4", "");
        proef.met("bericht", BERICHT, "d;JW323;90000001;d;2026-02-08");
        proef.met("declaratieregel", REGEL, "d;R1;p1;1;46;46A10;2026-01;82;1;4500;4500");
        assertThat(toegewezen("2026-02-07")).isEqualTo("0 0 0");
        assertThat(toegewezen("2026-02-28")).isEqualTo("90 90 0");
    }

    @Test
    void eenIngetrokkenToewijzingTeltTotHaarNieuweEinde() {
        toewijzing("45", "2026-01-01", "2026-12-31", "1", "04", "4", "");
        proef.met("bericht", BERICHT, "w;JW301;9999;w;2026-03-05");
        proef.met(
                "toewijzing", TOEWIJZING, "w;90000001;p1;1;45;45A10;2026-03-05;10:00:00;2026-01-01;2026-02-10;1;04;4;");
        assertThat(toegewezen("2026-03-04")).isEqualTo("60 60 66");
        assertThat(toegewezen("2026-03-31")).isEqualTo("60 60 0");
    }

    private void toewijzing(
            String categorie, String van, String tot, String volume, String eenheid, String frequentie, String budget) {
        String code = categorie + "A10";
        proef.met(
                "toewijzing",
                TOEWIJZING,
                String.join(
                        ";",
                        "t",
                        "90000001",
                        "p1",
                        "1",
                        categorie,
                        code,
                        "2026-01-02",
                        "10:00:00",
                        van,
                        tot,
                        volume,
                        eenheid,
                        frequentie,
                        budget));
    }

    /** January, February and March in euro; what is not there is 0. */
    private String toegewezen(String peildatum) {
        return List.of("2026-01", "2026-02", "2026-03").stream()
                .map(maand -> bedrag(peildatum, maand))
                .collect(Collectors.joining(" "));
    }

    private String bedrag(String peildatum, String maand) {
        Vraag vraag = Vraag.of("verzilvering")
                .withPeildatum(Peildatum.of(peildatum))
                .withPer()
                .withFilters("maand=" + maand, "grootheid=toegewezen");
        return proef.inzicht().beantwoord(vraag).rijen().stream()
                .map(rij -> rij.findWaarde().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString()
                .replaceAll("\\.00$", "");
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
    }
}
