// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.app.meten.Bewijsregel.Vraag;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A planted measure is found, and where there was none nothing is: on two small municipalities, and with the long setting on
 * 200 of scenario S07.
 */
class A48_BewijsTest {
    private static final int ZADEN = 200;
    private static final String KLEIN =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,1,20000,12,20,1.1,2,2.0,0.06,0.05,0.35,2-9,4.5,1,nee,geen,geen,geen,"
                    + "uitnutting W02 -30% vanaf maand 13 voor wijk 1-6,geen\n";

    /** Thirty percent, so that a small municipality is large enough. */
    @Test
    void hetGeplanteEffectLigtInHetInterval(@TempDir Path map) throws Exception {
        List<Bewijsregel> regels = new ArrayList<>();
        for (long zaad : new long[] {1, 2}) {
            regels.addAll(
                    Bewijsproef.regels(Scenariobestand.lees(new StringReader(KLEIN), "T", OptionalLong.of(zaad))));
        }
        assertThat(van(regels, Vraag.VERGELIJKING)).hasSize(2).allSatisfy(r -> {
            assertThat(r.waarPct()).isBetween(-31.0, -27.0);
            assertThat(r.hoogPct()).as("aangetoond").isNegative();
            assertThat(r.effectPct()).isBetween(-42.0, -18.0);
            assertThat(r.hoogPct() - r.laagPct())
                    .as("breed genoeg om iets niet te weten")
                    .isBetween(3.0, 30.0);
        });
        assertThat(van(regels, Vraag.VERGELIJKING))
                .filteredOn(Bewijsregel::isGedekt)
                .isNotEmpty();
        assertThat(van(regels, Vraag.VERGELIJKING_ZONDER))
                .filteredOn(r -> !r.isAangetoond())
                .isNotEmpty();
        if (Boolean.getBoolean("grip.lang")) {
            opTweehonderdGemeentenHoudtHetIntervalZijnBelofte(map);
        }
    }

    /** With five years before it the measure that works everywhere is found; with two years it cannot be told. */
    @Test
    void watOveralWerktStaatNaastZijnEigenVerleden() throws IOException {
        assertThat(van(regels(KLEIN), Vraag.REEKS)).singleElement().matches(r -> !r.meetbaar());
        var lang = regels(KLEIN.replace("20,1.1,2,2.0", "20,1.1,5,2.0"));
        assertThat(van(lang, Vraag.REEKS)).singleElement().satisfies(r -> {
            assertThat(r.waarPct()).isBetween(-31.0, -27.0);
            assertThat(r.hoogPct()).as("aangetoond").isNegative();
            assertThat(r.effectPct()).isBetween(-42.0, -18.0);
        });
        assertThat(van(lang, Vraag.REEKS_ZONDER)).singleElement().matches(r -> r.meetbaar() && !r.isAangetoond());
    }

    private static List<Bewijsregel> regels(String scenario) throws IOException {
        return Bewijsproef.regels(Scenariobestand.lees(new StringReader(scenario), "T", OptionalLong.of(1)));
    }

    /** What is done is not done again: the second time only reads what the first wrote. */
    @Test
    void eenProefGaatVerderWaarHijWas(@TempDir Path map) throws Exception {
        var regel = new Bewijsregel(1, Vraag.VERGELIJKING, -8.1, true, -7.5, -10, -5);
        var bestand = map.resolve("bewijs.csv");
        Bewijsregel.boek(bestand).schrijf(List.of(regel));
        assertThat(Bewijsregel.boek(bestand).regels()).containsExactly(regel);
        assertThat(new Bewijsmeting(bestand).meet(1))
                .extracting(Meetwaarde::naam, Meetwaarde::gehaald)
                .contains(tuple("bewijs_dekking_1_zaden", false), tuple("bewijs_aangetoond_1_zaden", true));
    }

    private static void opTweehonderdGemeentenHoudtHetIntervalZijnBelofte(Path map) throws Exception {
        assertThat(new Bewijsmeting(map.resolve("bewijs.csv")).meet(ZADEN)).allMatch(Meetwaarde::gehaald);
    }

    private static List<Bewijsregel> van(List<Bewijsregel> regels, Vraag vraag) {
        return regels.stream().filter(r -> r.vraag() == vraag).toList();
    }
}
