// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** All risks together: on average what the register says, and with more certainty more. */
class A36_WeerstandTest {
    private static final List<Risico> RISICOS =
            List.of(risico("a", "0.1", "0.3", "100", "300"), risico("b", "0.5", "0.5", "1000", "1000"));

    /** 0.2 x 200 + 0.5 x 1000. */
    @Test
    void gemiddeldKomtErUitWatHetRegisterVerwacht() {
        assertThat(Weerstand.simuleer(RISICOS, 1, 50_000).gemiddeld().doubleValue())
                .isCloseTo(540, Percentage.withPercentage(2));
    }

    @Test
    void hetzelfdeZaadGeeftHetzelfdeGetalEnMeerZekerheidVraagtMeer() {
        var een = Weerstand.simuleer(RISICOS, 7, 2_000);
        assertThat(een.nodig(0.9))
                .isEqualTo(Weerstand.simuleer(RISICOS, 7, 2_000).nodig(0.9));
        assertThat(een.nodig(0.5)).isLessThanOrEqualTo(een.nodig(0.9));
        assertThat(een.nodig(0.9)).isLessThanOrEqualTo(new BigDecimal("1300"));
        assertThat(een.nodig(0.999)).isGreaterThan(new BigDecimal("1000"));
    }

    /** Risk b costs 1000 every other time: a pot of 999 falls short in half of the draws. */
    @Test
    void deKansOpTekortIsHetDeelDatDePotNietDraagt() {
        var b = Weerstand.simuleer(List.of(RISICOS.get(1)), 3, 20_000);
        assertThat(b.kansOpTekort(new BigDecimal("999")).doubleValue()).isCloseTo(0.5, Offset.offset(0.02));
        assertThat(b.kansOpTekort(new BigDecimal("1000"))).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(b.ratio(new BigDecimal("2000"), 0.9)).isEqualTo(new Cijfer<>(new BigDecimal("2")));
    }

    @Test
    void zonderRisicosIsErGeenRatio() {
        assertThat(Weerstand.simuleer(List.of(), 1, 10).ratio(BigDecimal.TEN, 0.9))
                .isInstanceOf(GeenCijfer.class);
    }

    private static Risico risico(String naam, String kansLaag, String kansHoog, String laag, String hoog) {
        return new Risico(
                naam, new BigDecimal(kansLaag), new BigDecimal(kansHoog), new BigDecimal(laag), new BigDecimal(hoog));
    }
}
