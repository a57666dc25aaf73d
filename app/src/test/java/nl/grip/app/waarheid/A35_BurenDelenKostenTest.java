// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.waarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.OptionalLong;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Deelnemerslezer;
import nl.grip.sturing.verevening.Model;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The complete example has three neighbours in sums only: the table is one that {@code grip verevening} reads. */
class A35_BurenDelenKostenTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,5,500,2,6,1.1,2,1.3,0,0.03,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,compleet\n";

    @TempDir
    private static Path map;

    @BeforeAll
    static void maak() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijf(Verloop.of(scenario, 2026), map);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void elkModelVerdeeltWatVierGemeentenInTweeJaarUitgaven(Model model) {
        var gelezen = Deelnemerslezer.reken(model, Invoertabel.van(map.resolve("regio/deelnemers.csv")));
        assertThat(gelezen.bevindingen()).isEmpty();
        assertThat(gelezen.rijen()).hasSize(4 * 2);
        assertThat(gelezen.rijen().stream()
                        .mapToLong(b -> b.verrekening().centen())
                        .sum())
                .isZero();
    }

    @Test
    void deEersteIsDeGemeenteZelf() {
        var gelezen = Deelnemerslezer.reken(Model.values()[0], Invoertabel.van(map.resolve("regio/deelnemers.csv")));
        assertThat(gelezen.rijen().stream().map(Bijdrage::gemeente).distinct())
                .containsExactlyInAnyOrder("9009", "9010", "9011", "9012");
    }
}
