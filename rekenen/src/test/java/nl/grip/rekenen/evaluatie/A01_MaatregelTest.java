// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.grip.rekenen.evaluatie.RobuusteFout.Soort;
import org.junit.jupiter.api.Test;

class A01_MaatregelTest {
    private static final double[][] VOOR_EN_NA = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
    private static final double[] AANTAL = {10, 14, 5, 7};
    private final Regressie regressie = Regressie.van(VOOR_EN_NA, AANTAL);

    @Test
    void verschilTussenTweeGemiddelden() {
        assertThat(regressie.coefficienten()).containsExactly(new double[] {12, 6 - 12}, within(1e-12));
        assertThat(regressie.sigma()).isEqualTo(Math.sqrt((4 + 4 + 1 + 1) / 2.0), within(1e-12));
        assertThat(regressie.standaardfouten()[1]).isEqualTo(Math.sqrt(5 * (0.5 + 0.5)), within(1e-12));
        assertThat(regressie.durbinWatson()).isEqualTo((16 + 9 + 4) / 10.0, within(1e-12));
    }

    @Test
    void robuusteFoutWeegtElkeGroepMetZijnEigenSpreiding() {
        var robuust = new RobuusteFout(regressie);

        assertThat(robuust.ongelijk(Soort.HC0)[1]).isEqualTo(Math.sqrt(8 / 4.0 + 2 / 4.0), within(1e-12));
        assertThat(robuust.ongelijk(Soort.HC1)[1]).isEqualTo(Math.sqrt(2 * 2.5), within(1e-12));
        assertThat(robuust.ongelijk(Soort.HC3)[1]).isEqualTo(Math.sqrt(4 * 2.5), within(1e-12));
        assertThat(robuust.neweyWest(0, false)).containsExactly(robuust.ongelijk(Soort.HC0), within(1e-12));
    }

    @Test
    void elkeRijEenEigenClusterIsGeenCluster() {
        var robuust = new RobuusteFout(regressie);
        String[] eigen = {"a", "b", "c", "d"};

        assertThat(robuust.cluster(java.util.Collections.singletonList(eigen), Soort.HC1))
                .containsExactly(robuust.ongelijk(Soort.HC1), within(1e-12));
    }

    @Test
    void zonderMaatregelWasHetGemiddeldeDoorgegaan() {
        var som = Onderbreking.van(regressie, new int[] {1}, new boolean[] {false, false, true, true}, w -> w);

        assertThat(som.werkelijk()).isEqualTo(5 + 7);
        assertThat(som.contrafeitelijk()).isEqualTo(12 + 12, within(1e-9));
    }

    @Test
    void poissonVindtDeVerhouding() {
        var model = Telregressie.poisson(VOOR_EN_NA, AANTAL);

        assertThat(model.fit().coefficienten())
                .containsExactly(new double[] {Math.log(12), Math.log(6 / 12.0)}, within(1e-9));
        assertThat(model.standaardfouten()[1]).isEqualTo(Math.sqrt(1 / 24.0 + 1 / 12.0), within(1e-9));
        assertThat(model.phi()).isEqualTo((4 / 12.0 + 4 / 12.0 + 1 / 6.0 + 1 / 6.0) / 2, within(1e-9));
    }

    @Test
    void extraSpreidingGeeftEenTheta() {
        double[][] constante =
                IntStream.range(0, 8).mapToObj(i -> new double[] {1}).toArray(double[][]::new);
        var breed = Telregressie.negatiefBinomiaal(constante, new double[] {0, 2, 9, 1, 30, 4, 0, 14});

        assertThat(breed.theta()).isBetween(0.2, 2.0);
        assertThat(Math.exp(breed.fit().coefficienten()[0])).isEqualTo(60 / 8.0, within(1e-6));
    }

    @Test
    void vasteEffectenLatenHetVerschilBinnenDeGroepOver() {
        double[][] x = {{0}, {1}, {0}, {1}, {1}, {2}};
        double[] y = {10, 13, 50, 53, 53, 56};
        var model = VasteEffecten.van(
                x, y, java.util.Collections.singletonList(new String[] {"a", "a", "b", "b", "b", "b"}));

        assertThat(model.coefficienten()).containsExactly(new double[] {3}, within(1e-9));
    }
}
