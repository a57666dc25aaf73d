// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.scoren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.rekenen.tijdreeks.Naief;
import org.junit.jupiter.api.Test;

class A01_ScoresTest {
    @Test
    void teLaagKostMeerBijEenHoogKwantiel() {
        assertThat(Scores.pinball(100, 0.9, 110)).isEqualTo(0.9 * 10, within(1e-12));
        assertThat(Scores.pinball(100, 0.9, 90)).isEqualTo(0.1 * 10, within(1e-12));
    }

    @Test
    void intervalKostZijnBreedteEnWatErBuitenValt() {
        assertThat(Scores.interval(90, 110, 0.2, 100)).isEqualTo(20);
        assertThat(Scores.interval(90, 110, 0.2, 113)).isEqualTo(20 + 10 * 3.0, within(1e-12));
    }

    @Test
    void crpsVanTrekkingenIsAfstandMinHalveOnderlingeAfstand() {
        assertThat(Scores.crps(new double[] {1, 3}, 4)).isEqualTo((3 + 1) / 2.0 - 0.5 * (2 + 2) / 4.0);
        assertThat(Scores.crps(new double[] {5}, 7)).isEqualTo(2);
    }

    @Test
    void crpsVanVeelTrekkingenNadertDieVanDeVerdeling() {
        double[] trekkingen = IntStream.range(0, 20_000)
                .mapToDouble(k -> new org.hipparchus.distribution.continuous.NormalDistribution(10, 3)
                        .inverseCumulativeProbability((k + 0.5) / 20_000))
                .toArray();

        assertThat(Scores.crps(trekkingen, 12)).isEqualTo(Scores.crps(10, 3, 12), within(1e-3));
    }

    @Test
    void maseVergelijktMetHerhalen() {
        assertThat(Scores.mase(new double[] {10, 12, 11, 15}, 1, new double[] {15, 15}, new double[] {16, 18}))
                .isEqualTo((1 + 3) / 2.0 / ((2 + 1 + 4) / 3.0), within(1e-12));
    }

    @Test
    void kupiecIsNulAlsHetPreciesKlopt() {
        assertThat(new Dekkingstoets(100, 10, 0.1).kupiec()).isEqualTo(0, within(1e-12));
        assertThat(new Dekkingstoets(100, 0, 0.1).kupiec()).isEqualTo(-200 * Math.log(0.9), within(1e-9));
        assertThat(new Dekkingstoets(2, 0, 0.5).exact()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void dieboldMarianoHeeftHetTekenVanDeBetere() {
        double[] klein = {1, -1, 2, -1, 1, 0.5};
        double[] groot = {3, -2, 4, -3, 2, 2};

        assertThat(DieboldMariano.van(klein, groot, 1, 2).dm()).isNegative();
        assertThat(DieboldMariano.van(groot, klein, 1, 2).dm()).isPositive();
        assertThat(DieboldMariano.van(klein, groot, 1, 2).p()).isLessThan(0.05);
    }

    @Test
    void gelijkmatigeWaardenGevenGeenAfstand() {
        double[] even =
                IntStream.range(0, 100).mapToDouble(k -> (k + 0.5) / 100).toArray();

        assertThat(Gelijkmatigheid.kolmogorovSmirnov(even).afstand()).isEqualTo(0.005, within(1e-12));
        assertThat(Gelijkmatigheid.chi2(even, 10).afstand()).isZero();
        assertThat(Gelijkmatigheid.kolmogorovSmirnov(new double[] {0.01, 0.02, 0.03, 0.04})
                        .p())
                .isLessThan(0.01);
    }

    @Test
    void gekalibreerdeBandHoudtTachtigProcentVanWatWas() {
        double[] fouten = IntStream.rangeClosed(1, 99).mapToDouble(k -> k - 50).toArray();
        double[] een = IntStream.range(0, 99).mapToDouble(k -> 1).toArray();
        var kalibratie = Kalibratie.van(fouten, een);

        assertThat(kalibratie.kwantiel(0.1)).isEqualTo(10 - 50);
        assertThat(kalibratie.kwantiel(0.9)).isEqualTo(90 - 50);
        assertThat(Kalibratie.van(new double[] {1, 2}, new double[] {1, 1}).kwantiel(0.9))
                .isNaN();
    }

    @Test
    void terugtoetsKentAlleenWatErToenWas() {
        double[] reeks = {1, 2, 3, 4, 5, 6, 7, 8};
        var toetsen = Terugtoets.rollend(reeks, (bekend, h) -> Optional.of(Naief.drift(bekend, h)), 3, 2, 2);

        assertThat(toetsen).extracting(Terugtoets::oorsprong).containsExactly(3, 5);
        assertThat(toetsen.get(0).bekend()).containsExactly(1, 2, 3);
        assertThat(toetsen).allMatch(toets -> Math.abs(toets.totaalfoutPct()) < 1e-9);
    }

    @Test
    void eenGelekteToekomstValtOp() {
        double[] reeks = {5, 9, 2, 8, 1, 7, 3, 9, 4, 6};
        var eerlijk = Terugtoets.rollend(reeks, (bekend, h) -> Optional.of(Naief.laatsteWaarde(bekend, h)), 4, 1, 2);
        var gelekt = Terugtoets.rollend(
                reeks,
                (bekend, h) -> Optional.of(new nl.grip.rekenen.tijdreeks.Voorspelling(
                        java.util.Arrays.copyOfRange(reeks, bekend.length, bekend.length + h), new double[h])),
                4,
                1,
                2);

        assertThat(gelekt).allMatch(toets -> toets.mase(1) == 0);
        assertThat(eerlijk).allMatch(toets -> toets.mase(1) > 0);
    }
}
