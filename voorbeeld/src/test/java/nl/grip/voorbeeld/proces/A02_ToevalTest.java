// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A02_ToevalTest {
    private static final int TREKKINGEN = 200_000;

    @Test
    void dezelfdeNaamGeeftDezelfdeStroom() {
        assertThat(Toeval.of(7, "instroom", 3).uniform())
                .isEqualTo(Toeval.of(7, "instroom", 3).uniform());
        assertThat(Toeval.of(7, "instroom", 3).uniform())
                .isNotEqualTo(Toeval.of(7, "instroom", 4).uniform());
        assertThat(Toeval.of(7, "instroom", 3).uniform())
                .isNotEqualTo(Toeval.of(8, "instroom", 3).uniform());
    }

    @Test
    void deVerdelingenHebbenHunGemiddelde() {
        assertThat(gemiddelde(Toeval::normaal)).isCloseTo(0, within(0.01));
        assertThat(gemiddelde(t -> t.exponentieel(4))).isCloseTo(4, within(0.05));
        assertThat(gemiddelde(t -> t.weibull(1, 5))).isCloseTo(5, within(0.06));
        assertThat(gemiddelde(t -> t.beta(17, 3))).isCloseTo(17.0 / 20, within(0.002));
        assertThat(gemiddelde(t -> t.gamma(0.5))).isCloseTo(0.5, within(0.01));
        assertThat(gemiddelde(t -> t.poisson(12))).isCloseTo(12, within(0.05));
    }

    @Test
    void instroomSpreidtMeerDanPoisson() {
        double gemiddelde = 20;
        double overdispersie = 2.5;
        double kwadraat = gemiddelde(t -> Math.pow(t.negatiefBinomiaal(gemiddelde, overdispersie) - gemiddelde, 2));
        assertThat(kwadraat).isCloseTo(gemiddelde * overdispersie, within(1.0));
    }

    private static double gemiddelde(ToDoubleFunction<Toeval> trekking) {
        var toeval = Toeval.of(1, "proef");
        return IntStream.range(0, TREKKINGEN)
                .mapToDouble(i -> trekking.applyAsDouble(toeval))
                .average()
                .orElseThrow();
    }
}
