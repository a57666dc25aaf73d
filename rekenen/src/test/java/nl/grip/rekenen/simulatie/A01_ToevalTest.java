// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.simulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A01_ToevalTest {
    private static final Toeval TOEVAL = new Toeval(20260630);

    @Test
    void eenStroomBegintAltijdOpDezelfdePlaats() {
        assertThat(TOEVAL.stroom(3).nextLong())
                .isEqualTo(new Toeval(20260630).stroom(3).nextLong());
    }

    @Test
    void stromenEnZadenVerschillen() {
        assertThat(IntStream.range(0, 1000)
                        .mapToLong(k -> TOEVAL.stroom(k).nextLong())
                        .distinct())
                .hasSize(1000);
        assertThat(new Toeval(1).stroom(2).nextLong())
                .isNotEqualTo(new Toeval(2).stroom(1).nextLong());
        assertThat(TOEVAL.deel(1).stroom(0).nextLong())
                .isNotEqualTo(TOEVAL.deel(2).stroom(0).nextLong());
    }

    @Test
    void hetAantalKernenVerandertGeenBit() throws Exception {
        var alleen = new ForkJoinPool(1);
        var samen = new ForkJoinPool(4);
        try {
            assertThat(alleen.submit(A01_ToevalTest::trek).get())
                    .isDeepEqualTo(samen.submit(A01_ToevalTest::trek).get());
        } finally {
            alleen.shutdown();
            samen.shutdown();
        }
    }

    @Test
    void trekkingenZijnGelijkmatig() {
        double[] eerste = IntStream.range(0, 20_000)
                .mapToDouble(k -> TOEVAL.stroom(k).nextDouble())
                .toArray();
        var verdeling = Verdeling.van(eerste);

        assertThat(verdeling.gemiddelde()).isEqualTo(0.5, within(0.01));
        assertThat(verdeling.kwantiel(0.9)).isEqualTo(0.9, within(0.01));
    }

    @Test
    void kwantielLigtTussenDeTweeBuren() {
        assertThat(Verdeling.van(new double[] {40, 10, 30, 20}).kwantiel(0.5)).isEqualTo(25);
    }

    private static double[][] trek() {
        return Trekkingen.trek(2000, TOEVAL, stroom -> () -> new double[] {stroom.nextDouble(), stroom.nextLong()});
    }
}
