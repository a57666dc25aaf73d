// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Verdeling;
import org.junit.jupiter.api.Test;

class A04_VerdelingTest {
    private final Driehoek driehoek = Driehoek.ofCumulatief(new double[][] {
        {110, 180, 200, 206},
        {120, 190, 214, NaN},
        {100, 170, NaN, NaN},
        {130, NaN, NaN, NaN},
    });
    private final double nogTeKomen = Arrays.stream(
                    ChainLadder.van(driehoek, Factorkeuze.ALLE).nogTeKomen())
            .sum();

    @Test
    void bootstrapLigtRondDeChainLadderMetDeSpreidingVanHetModel() {
        var glm = DriehoekGlm.find(driehoek, 1).orElseThrow();
        for (var proces : OdpBootstrap.Proces.values()) {
            var verdeling = trek(proces, 7);
            assertThat(verdeling.gemiddelde()).isEqualTo(nogTeKomen, within(0.02 * nogTeKomen));
            assertThat(verdeling.standaardafwijking())
                    .isBetween(0.8 * glm.standaardfoutTotaal(), 1.5 * glm.standaardfoutTotaal());
        }
    }

    @Test
    void zelfdeZaadZelfdeBytesAnderZaadAndere() {
        assertThat(trekkingen(1)).isDeepEqualTo(trekkingen(1));
        assertThat(trekkingen(1)[0]).isNotEqualTo(trekkingen(2)[0]);
    }

    @Test
    void gammaWeegtAndersMaarBlijftInDeBuurt() {
        var gamma = DriehoekGlm.find(driehoek, 2).orElseThrow();

        assertThat(Arrays.stream(gamma.nogTeKomen()).sum()).isEqualTo(nogTeKomen, within(0.1 * nogTeKomen));
    }

    @Test
    void zonderVrijheidsgradenOfMetNegatieveKolomIsErGeenVerdeling() {
        var twee = Driehoek.ofCumulatief(new double[][] {{100, 150}, {200, NaN}});
        var dalend = Driehoek.ofCumulatief(new double[][] {{100, 50, 60}, {200, 90, NaN}, {100, NaN, NaN}});

        assertThat(OdpBootstrap.find(twee, OdpBootstrap.Proces.GAMMA)).isEmpty();
        assertThat(DriehoekGlm.find(dalend, 1)).isEmpty();
    }

    private double[][] trekkingen(long zaad) {
        return OdpBootstrap.find(driehoek, OdpBootstrap.Proces.GAMMA)
                .orElseThrow()
                .trek(600, new Toeval(zaad));
    }

    private Verdeling trek(OdpBootstrap.Proces proces, long zaad) {
        double[][] trekkingen =
                OdpBootstrap.find(driehoek, proces).orElseThrow().trek(20_000, new Toeval(zaad));
        return Verdeling.van(Arrays.stream(trekkingen)
                .mapToDouble(t -> Arrays.stream(t).sum())
                .toArray());
    }
}
