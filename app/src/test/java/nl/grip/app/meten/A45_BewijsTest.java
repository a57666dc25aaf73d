// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A planted measure is found, and where there was none nothing is: on a few municipalities, on 200 with the long setting. */
class A45_BewijsTest {
    private static final boolean LANG = Boolean.getBoolean("grip.lang");
    private static final int ZADEN = LANG ? 200 : 3;

    @Test
    void hetGeplanteEffectLigtInHetInterval() {
        var rondes = Bewijsproef.van(LongStream.rangeClosed(1, ZADEN));
        double gedekt = rondes.stream().filter(Bewijsproef.Ronde::gedekt).count() / (double) ZADEN;
        double alarm = rondes.stream().filter(Bewijsproef.Ronde::alarm).count() / (double) ZADEN;
        assertThat(rondes).allSatisfy(r -> {
            assertThat(r.waarPct()).isBetween(-9.0, -7.0);
            assertThat(r.hoogPct() - r.laagPct()).as("breed genoeg om iets niet te weten").isBetween(2.0, 16.0);
        });
        assertThat(rondes.stream().mapToDouble(r -> r.effectPct() - r.waarPct()).average().orElseThrow())
                .as("gemiddeld klopt het")
                .isBetween(LANG ? -1.0 : -4.0, LANG ? 1.0 : 4.0);
        if (LANG) {
            assertThat(gedekt).isBetween(0.90, 0.98);
            assertThat(alarm).isLessThanOrEqualTo(0.07);
        } else {
            assertThat(gedekt).isGreaterThan(0.5);
            assertThat(alarm).isLessThan(0.5);
        }
    }
}
