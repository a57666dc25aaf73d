// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.grip.rekenen.evaluatie.Verhoudingsproef.Eenheid;
import nl.grip.rekenen.simulatie.Toeval;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;

/** Two groups, before and after: what changed in the one less what changed in the other, and how sure that is. */
class A02_VerhoudingsproefTest {
    /** With: 300/100 becomes 240/100; without: 200/100 becomes 200/100. So 0.8. */
    @Test
    void hetEffectIsHetVerschilVanDeVeranderingen() {
        var proef = Verhoudingsproef.vanVerhoudingen(List.of(
                new Eenheid(true, 100, 50, 80, 50),
                new Eenheid(true, 200, 50, 160, 50),
                new Eenheid(false, 150, 50, 150, 50),
                new Eenheid(false, 50, 50, 50, 50)));
        assertThat(Math.exp(proef.effect())).isCloseTo(0.8, within(1e-12));
        assertThat(proef.fout())
                .as("ieder veranderde evenveel: er is geen toeval")
                .isCloseTo(0, within(1e-12));
        assertThat(proef.proef()).isEqualTo(2);
    }

    /** Without the first of the two units with: 180/200; without the second: 60/100. Half of the logarithm of 0.9/0.6. */
    @Test
    void deFoutVolgtUitWatErIsZonderElkeEenheid() {
        var proef = Verhoudingsproef.vanVerhoudingen(List.of(
                new Eenheid(true, 100, 50, 60, 50),
                new Eenheid(true, 200, 50, 180, 50),
                new Eenheid(false, 150, 50, 150, 50),
                new Eenheid(false, 50, 50, 50, 50)));
        assertThat(proef.fout()).isCloseTo(Math.log(1.5) / 2, within(1e-12));
    }

    @Test
    void zonderIemandErnaIsErGeenAntwoord() {
        assertThat(Verhoudingsproef.vanVerhoudingen(
                                List.of(new Eenheid(true, 100, 50, 0, 0), new Eenheid(false, 150, 50, 150, 50)))
                        .isBepaald())
                .isFalse();
    }

    /** People come and go, and each has a level of his own: the interval of 95% holds the truth in 93 to 97 of 100. */
    @Test
    void hetIntervalHoudtZijnBelofte() {
        int binnen = 0;
        int keren = 1_000;
        for (int keer = 0; keer < keren; keer++) {
            var proef = Verhoudingsproef.vanVerhoudingen(mensen(keer));
            binnen += Math.abs(proef.effect() - Math.log(0.92)) <= proef.marge(0.95) ? 1 : 0;
        }
        assertThat(binnen / (double) keren).isBetween(0.93, 0.97);
    }

    private static List<Eenheid> mensen(int keer) {
        var stroom = new Toeval(11).stroom(keer);
        var normaal = ZigguratSampler.NormalizedGaussian.of(stroom);
        List<Eenheid> uit = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            boolean proef = i % 2 == 0;
            double niveau = Math.exp(0.3 * normaal.sample());
            double voor = i % 5 == 0 ? 0 : 1 + stroom.nextInt(12);
            double na = i % 5 == 1 ? 0 : 1 + stroom.nextInt(12);
            uit.add(new Eenheid(
                    proef,
                    niveau * voor * Math.exp(0.1 * normaal.sample()),
                    voor,
                    niveau * na * (proef ? 0.92 : 1) * Math.exp(0.1 * normaal.sample()),
                    na));
        }
        return uit;
    }
}
