// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.grip.rekenen.simulatie.Toeval;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;

class A02_VooruitkijkenTest {
    private static final double[] KORT = {10, 12, 11, 15};

    @Test
    void naiefHerhaaltEnWordtOnzekerder() {
        var morgen = Naief.laatsteWaarde(KORT, 4);
        double variantie = (4 + 1 + 16) / 3.0;

        assertThat(morgen.punt()).containsOnly(15);
        assertThat(morgen.standaardfout()[3]).isEqualTo(Math.sqrt(4 * variantie), within(1e-12));
        assertThat(Naief.seizoen(KORT, 2, 3).punt()).containsExactly(11, 15, 11);
        assertThat(Naief.drift(KORT, 2).punt())
                .containsExactly(new double[] {15 + 5 / 3.0, 15 + 10 / 3.0}, within(1e-12));
    }

    @Test
    void bandLigtRondHetPunt() {
        var voorspelling = new Voorspelling(new double[] {100}, new double[] {10});

        assertThat(voorspelling.onder(0.95)[0]).isEqualTo(100 - 19.6, within(0.001));
        assertThat(voorspelling.boven(0.80)[0]).isEqualTo(100 + 12.816, within(0.001));
    }

    @Test
    void combinatieWeegtGelijk() {
        var samen = Voorspelling.combinatie(List.of(
                new Voorspelling(new double[] {100}, new double[] {10}),
                new Voorspelling(new double[] {120}, new double[] {20})));

        assertThat(samen.punt()[0]).isEqualTo(110);
        assertThat(samen.standaardfout()[0]).isEqualTo(15);
    }

    @Test
    void etsVindtTrendEnSeizoenAlsDieErZijn() {
        double[] figuur = {-20, 5, 30, -15};
        double[] reeks = ruis(80, t -> 200 + 3 * t + figuur[t % 4]);
        var ets = Ets.find(reeks, 4, vorm -> true).orElseThrow();

        assertThat(ets.vorm().trend()).isNotEqualTo(EtsVorm.Trend.N);
        assertThat(ets.vorm().seizoen()).isNotEqualTo(EtsVorm.Seizoen.N);
        assertThat(ets.voorspel(4).punt()[2]).isEqualTo(200 + 3 * 82 + 30, within(6.0));
    }

    @Test
    void etsKiestNietsWaarNietsIs() {
        var ets = Ets.find(ruis(60, t -> 50), 4, vorm -> true).orElseThrow();

        assertThat(ets.vorm().trend()).isEqualTo(EtsVorm.Trend.N);
        assertThat(ets.vorm().seizoen()).isEqualTo(EtsVorm.Seizoen.N);
    }

    @Test
    void nulKentGeenMultiplicatiefModel() {
        double[] metNul = {0, 3, 1, 4, 2, 5, 3, 4, 6, 2, 3, 4};

        assertThat(Ets.find(metNul, 1, vorm -> true).orElseThrow().vorm().multiplicatieveFout())
                .isFalse();
        assertThat(Ets.find(metNul, 1, EtsVorm::multiplicatieveFout)).isEmpty();
    }

    @Test
    void thetaVolgtDeHalveHelling() {
        double[] lijn = IntStream.range(0, 40).mapToDouble(t -> 10 + 2 * t).toArray();
        var theta = Theta.find(lijn, 1, 2).orElseThrow();

        assertThat(theta.punt()[1] - theta.punt()[0]).isEqualTo(1, within(1e-9));
        assertThat(Theta.find(new double[] {1, 2, 3}, 1, 2)).isEmpty();
    }

    private static double[] ruis(int lengte, java.util.function.IntToDoubleFunction signaal) {
        var normaal = ZigguratSampler.NormalizedGaussian.of(new Toeval(5).stroom(0));
        return IntStream.range(0, lengte)
                .mapToDouble(t -> signaal.applyAsDouble(t) + 2 * normaal.sample())
                .toArray();
    }
}
