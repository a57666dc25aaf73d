// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class A02_MetVerwachtingVoorafTest {
    private final Driehoek driehoek =
            Driehoek.ofCumulatief(new double[][] {{100, 150, 165}, {200, 300, NaN}, {400, NaN, NaN}});
    private final ChainLadder patroon = ChainLadder.van(driehoek, Factorkeuze.ALLE);

    @Test
    void bornhuetterFergusonLaatHetOpenDeelVanDeVerwachtingKomen() {
        var methode = Benktander.bornhuetterFerguson(patroon, new double[] {200, 350, 600});

        assertThat(methode.nogTeKomen())
                .containsExactly(new double[] {0, 350 * (1 - 1 / 1.1), 600 * (1 - 1 / 1.65)}, within(1e-9));
    }

    @Test
    void benktanderLooptNaarDeChainLadder() {
        var verwacht = new double[] {200, 350, 600};

        assertThat(new Benktander(patroon, verwacht, 2).eindstanden()[2])
                .isEqualTo(400 + (1 - 1 / 1.65) * (400 + (1 - 1 / 1.65) * 600), within(1e-9));
        assertThat(new Benktander(patroon, verwacht, 200).eindstanden())
                .containsExactly(patroon.eindstanden(), within(1e-9));
    }

    @Test
    void capeCodLeestDeVerwachtingUitDeDriehoek() {
        var capeCod = new CapeCod(patroon, new double[] {10, 20, 40}, 0, 1);
        double perEenheid = (165 + 300 + 400) / (10 + 20 / 1.1 + 40 / 1.65);

        assertThat(capeCod.perEenheid()).containsOnly(new double[] {perEenheid}, within(1e-9));
        assertThat(capeCod.nogTeKomen()[2]).isEqualTo(perEenheid * 40 * (1 - 1 / 1.65), within(1e-9));
    }

    @Test
    void metVervalTeltDeEigenMaandHetZwaarst() {
        var capeCod = new CapeCod(patroon, new double[] {10, 20, 40}, 0, 0);

        assertThat(capeCod.perEenheid()[0]).isEqualTo(165 / 10.0, within(1e-9));
    }

    @Test
    void additiefTeltPerEenheidBlootstelling() {
        var methode = new AdditieveMethode(driehoek, new double[] {10, 20, 40}, Gemiddelde.VOLUME);

        assertThat(methode.perEenheid())
                .containsExactly(new double[] {700 / 70.0, 150 / 30.0, 15 / 10.0}, within(1e-9));
        assertThat(methode.nogTeKomen()).containsExactly(new double[] {0, 20 * 1.5, 40 * (5 + 1.5)}, within(1e-9));
    }

    @Test
    void staartVolgtEenKrommeDoorDeFactoren() {
        double[] halverend = {1.4, 1.2, 1.1, 1.05};

        assertThat(Staart.EXPONENTIAL.factor(halverend, 2)).isEqualTo(1.025 * 1.0125, within(1e-9));
        assertThat(Staart.INVERSE_POWER.factor(halverend, 100))
                .isGreaterThan(Staart.EXPONENTIAL.factor(halverend, 100));
        assertThat(Staart.EXPONENTIAL.factor(new double[] {1.2, 1, 0.9}, 10)).isNaN();
    }
}
