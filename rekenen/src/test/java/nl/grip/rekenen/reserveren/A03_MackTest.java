// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class A03_MackTest {
    private final Driehoek driehoek =
            Driehoek.ofCumulatief(new double[][] {{100, 160, 176}, {300, 420, NaN}, {400, NaN, NaN}});
    private final Mack mack = Mack.van(driehoek, 1, Sigmaschatting.MACK, 1);

    @Test
    void spreidingIsDeGewogenAfstandTotDeFactor() {
        double f = 580 / 400.0;
        double sigma2 = 100 * Math.pow(1.6 - f, 2) + 300 * Math.pow(1.4 - f, 2);

        assertThat(mack.factoren()[0]).isEqualTo(f);
        assertThat(mack.sigma()[0]).isEqualTo(Math.sqrt(sigma2), within(1e-12));
        assertThat(mack.standaardfoutFactoren()[0]).isEqualTo(Math.sqrt(sigma2 / 400), within(1e-12));
    }

    @Test
    void foutVanEenMaandIsProcesPlusParameter() {
        double sigma2 = Math.pow(mack.sigma()[1], 2);

        assertThat(Math.pow(mack.standaardfout()[1], 2))
                .isEqualTo(420 * sigma2 + 420 * 420 * sigma2 / 160, within(1e-9));
    }

    @Test
    void hetTotaalIsOnzekerderDanLosseMaandenOmdatZeDeFactorenDelen() {
        double los = Math.hypot(mack.standaardfout()[1], mack.standaardfout()[2]);

        assertThat(mack.standaardfoutTotaal()).isGreaterThan(los);
        assertThat(mack.standaardfoutTotaal())
                .isEqualTo(Math.hypot(mack.procesrisicoTotaal(), mack.parameterrisicoTotaal()), within(1e-9));
    }

    @Test
    void hetVolgendeRapportBeweegtMinderDanHetGeheel() {
        var rapport = MerzWuthrich.van(mack);

        assertThat(rapport.standaardfoutTotaal(1)).isLessThan(mack.standaardfoutTotaal());
        double jaren = Math.pow(rapport.standaardfout(1)[2], 2) + Math.pow(rapport.standaardfout(2)[2], 2);
        assertThat(Math.sqrt(jaren)).isEqualTo(mack.standaardfout()[2], within(0.01 * mack.standaardfout()[2]));
    }

    @Test
    void kalenderjaartoetsTeltKleineEnGroteFactorenPerDiagonaal() {
        var vier = Driehoek.ofCumulatief(
                new double[][] {{10, 20, 22, 23}, {10, 15, 18, NaN}, {10, 30, NaN, NaN}, {10, NaN, NaN, NaN}});
        var toets = Mackkalenderjaar.van(vier);

        // Column medians 2 and 1.15: diagonal 1 holds one small (1.5) and one small (1.1), diagonal 2 one large and one
        // large.
        assertThat(toets.z()).isZero();
        assertThat(toets.verwacht()).isEqualTo(0.5 + 0.5, within(1e-12));
    }
}
