// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.grip.rekenen.simulatie.Toeval;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;

/** A series that is interrupted: a step beside a line, and what the same finds where nothing happened. */
class A03_OnderbrokenreeksTest {
    private static final int VOOR = 24;
    private static final int BEGIN = 48;
    private static final int MAANDEN = 60;

    private static double[] reeks(double begin, double perMaand, double stap) {
        double[] reeks = new double[MAANDEN];
        Arrays.setAll(reeks, i -> begin + perMaand * i + (i >= BEGIN ? stap : 0));
        return reeks;
    }

    /** On a line without noise the step comes back, whatever the level and the slope. */
    @Test
    void deStapKomtTerugOpElkeLijn() {
        for (double helling : new double[] {-0.01, 0, 0.02}) {
            var proef = Onderbrokenreeks.van(reeks(3, helling, -0.1), BEGIN, VOOR);
            assertThat(proef.effect()).isCloseTo(-0.1, within(1e-9));
            assertThat(proef.placebo())
                    .hasSize(13)
                    .allSatisfy(p -> assertThat(p).isCloseTo(0, within(1e-9)));
        }
    }

    /** A series that wanders by itself has placebos that wander: its interval is as wide, and 0 is in it. */
    @Test
    void eenReeksDieZelfSchommeltIsNietTeVertrouwen() {
        int alarm = 0;
        int keren = 400;
        for (int keer = 0; keer < keren; keer++) {
            var normaal = ZigguratSampler.NormalizedGaussian.of(new Toeval(5).stroom(keer));
            double[] reeks = new double[MAANDEN];
            for (int i = 1; i < MAANDEN; i++) {
                reeks[i] = 0.9 * reeks[i - 1] + 0.02 * normaal.sample();
            }
            var proef = Onderbrokenreeks.van(reeks, BEGIN, VOOR);
            alarm += Math.abs(proef.effect()) > proef.marge(0.95) ? 1 : 0;
        }
        assertThat(alarm / (double) keren).isLessThan(0.10);
    }

    /** With noise that forgets itself a step of five times the noise is found. */
    @Test
    void eenStapBovenDeRuisIsTeZien() {
        int gevonden = 0;
        for (int keer = 0; keer < 100; keer++) {
            var normaal = ZigguratSampler.NormalizedGaussian.of(new Toeval(6).stroom(keer));
            double[] reeks = reeks(0, 0.001, -0.1);
            Arrays.setAll(reeks, i -> reeks[i] + 0.02 * normaal.sample());
            var proef = Onderbrokenreeks.van(reeks, BEGIN, VOOR);
            gevonden += proef.effect() + proef.marge(0.95) < 0 ? 1 : 0;
        }
        assertThat(gevonden).isGreaterThan(80);
    }

    @Test
    void zonderGenoegVerledenIsErGeenSom() {
        assertThatThrownBy(() -> Onderbrokenreeks.van(new double[40], 30, VOOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
