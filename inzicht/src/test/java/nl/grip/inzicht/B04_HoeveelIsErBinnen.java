// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.Test;

/** Every month: 60 euro comes in during the next month, 30 a month later, 10 after four months. */
class B04_HoeveelIsErBinnen extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String REGEL = "bericht;referentie;categorie;leverperiode;eenheid;volume;bedrag";

    @Test
    void eenJongeMaandIsZoVolAlsOudereMaandenToenWaren() {
        lever(YearMonth.of(2024, 7), 24);
        assertThat(volledigheid("2026-06-30", "2026-05")).contains(new BigDecimal("60.0"));
        assertThat(volledigheid("2026-06-30", "2026-04")).contains(new BigDecimal("90.0"));
        assertThat(volledigheid("2026-06-30", "2026-02")).contains(new BigDecimal("100.0"));
    }

    @Test
    void eenOudeMaandIsVol() {
        lever(YearMonth.of(2024, 7), 24);
        assertThat(volledigheid("2026-06-30", "2024-08")).contains(new BigDecimal("100.0"));
    }

    @Test
    void eenPeriodeIsZoVolAlsHaarBedragen() {
        lever(YearMonth.of(2024, 7), 24);
        // 100 and 60 are in of 100 and 100; of April 90 of 100
        assertThat(volledigheid("2026-06-30", "2026-04..2026-05"))
                .contains(new BigDecimal("75.0")); // (90 + 60) / (90 / 0.9 + 60 / 0.6)
    }

    @Test
    void metMinderDanZesOudeMaandenIsErGeenAntwoord() {
        lever(YearMonth.of(2025, 1), 18);
        assertThat(volledigheid("2026-06-30", "2026-05")).isEmpty();
        assertThat(volledigheid("2026-07-31", "2026-05")).isPresent();
    }

    @Test
    void watLaterBinnenkomtVerandertHetAntwoordVanToenNiet() {
        lever(YearMonth.of(2024, 7), 24);
        Optional<BigDecimal> eerst = volledigheid("2026-03-15", "2026-01");
        proef.met("bericht", BERICHT, "later;JW323;90000001;later;2026-09-01");
        proef.met("declaratieregel", REGEL, "later;X1;45;2024-09;04;1;9999999");
        assertThat(volledigheid("2026-03-15", "2026-01")).isPresent().isEqualTo(eerst);
    }

    private void lever(YearMonth begin, int maanden) {
        for (int m = 0; m < maanden; m++) {
            YearMonth maand = begin.plusMonths(m);
            declareer(maand, 1, 6000);
            declareer(maand, 2, 3000);
            declareer(maand, 4, 1000);
        }
    }

    private void declareer(YearMonth maand, int later, int centen) {
        String nummer = "b" + maand + later;
        proef.met("bericht", BERICHT, nummer + ";JW323;90000001;" + nummer + ";" + maand.plusMonths(later) + "-10");
        proef.met("declaratieregel", REGEL, nummer + ";" + nummer + ";45;" + maand + ";04;1;" + centen);
    }

    private Optional<BigDecimal> volledigheid(String peildatum, String maand) {
        Vraag vraag = Vraag.of("uitgaven")
                .withPeildatum(Peildatum.of(peildatum))
                .withPer("voorziening")
                .withFilters("maand=" + maand, "grootheid=gedeclareerd");
        return proef.inzicht().beantwoord(vraag).rijen().get(0).volledigheidPct();
    }
}
