// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import org.junit.jupiter.api.Test;

/**
 * A planted measure is found, and where there was none nothing is: on two small municipalities, and with the long setting on
 * 200 of scenario S07.
 */
class A48_BewijsTest {
    private static final boolean LANG = Boolean.getBoolean("grip.lang");
    private static final int ZADEN = 200;
    private static final String KLEIN =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,1,20000,12,20,1.1,2,2.0,0.06,0.05,0.35,2-9,4.5,1,nee,geen,geen,geen,"
                    + "uitnutting W02 -30% vanaf maand 13 voor wijk 1-6,geen\n";

    /** Thirty percent, so that a small municipality is large enough. */
    @Test
    void hetGeplanteEffectLigtInHetInterval() throws IOException {
        List<Bewijsproef.Ronde> rondes = new ArrayList<>();
        for (long zaad : new long[] {1, 2}) {
            rondes.add(Bewijsproef.ronde(Scenariobestand.lees(new StringReader(KLEIN), "T", OptionalLong.of(zaad))));
        }
        assertThat(rondes).allSatisfy(r -> {
            assertThat(r.waarPct()).isBetween(-31.0, -27.0);
            assertThat(r.hoogPct()).as("aangetoond").isNegative();
            assertThat(r.effectPct()).isBetween(-42.0, -18.0);
            assertThat(r.hoogPct() - r.laagPct())
                    .as("breed genoeg om iets niet te weten")
                    .isBetween(3.0, 30.0);
        });
        assertThat(rondes).filteredOn(Bewijsproef.Ronde::gedekt).isNotEmpty();
        assertThat(rondes).filteredOn(r -> !r.alarm()).isNotEmpty();
        if (LANG) {
            opTweehonderdGemeentenHoudtHetIntervalZijnBelofte();
        }
    }

    private static void opTweehonderdGemeentenHoudtHetIntervalZijnBelofte() {
        var rondes = Bewijsproef.van(LongStream.rangeClosed(1, ZADEN));
        double gedekt = rondes.stream().filter(Bewijsproef.Ronde::gedekt).count() / (double) ZADEN;
        double alarm = rondes.stream().filter(Bewijsproef.Ronde::alarm).count() / (double) ZADEN;
        assertThat(gedekt).isBetween(0.90, 0.98);
        assertThat(alarm).isLessThanOrEqualTo(0.07);
    }
}
