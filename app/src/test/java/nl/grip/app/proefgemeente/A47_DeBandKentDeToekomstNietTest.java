// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.GekalibreerdeVoorspeller;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.terugtoets.Terugtoets;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A band is scaled with errors of earlier forecasts, as far as they were known on its day; the expectation stays. */
class A47_DeBandKentDeToekomstNietTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,900,2,3,1.1,4,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,nee\n";
    private static final LocalDate JUNI = LocalDate.of(2023, 6, 30);
    private static final int TREKKINGEN = 200;

    private static Feiten alles;

    @BeforeAll
    static void maak() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        alles = Proefgemeente.van(scenario, 2023).feiten();
    }

    @Test
    void deBandIsDieVanWieAlleenWistWatToenBekendWas() {
        var eenmaal = gekalibreerd();
        toets(alles, eenmaal, LocalDate.of(2023, 12, 31));
        assertThat(toets(alles, eenmaal, JUNI).kwantielen())
                .isEqualTo(toets(alles.op(JUNI), gekalibreerd(), JUNI).kwantielen())
                .isNotEqualTo(toets(alles, new Gripvoorspeller(), JUNI).kwantielen());
    }

    @Test
    void kalibrerenVerandertDeBandEnNietDeVerwachting() {
        var met = voorspelling(gekalibreerd());
        var zonder = voorspelling(new Gripvoorspeller());
        assertThat(met.gekalibreerd()).isTrue();
        assertThat(zonder.gekalibreerd()).isFalse();
        assertThat(met.verwacht()).isEqualTo(zonder.verwacht());
        assertThat(met.posten())
                .extracting(p -> p.verwacht())
                .isEqualTo(zonder.posten().stream().map(p -> p.verwacht()).toList());
        assertThat(met.trekkingen()).isNotEqualTo(zonder.trekkingen());
    }

    private static Voorspeller gekalibreerd() {
        return new GekalibreerdeVoorspeller(new Gripvoorspeller());
    }

    private static Voorspelling voorspelling(Voorspeller voorspeller) {
        return ((Cijfer<Voorspelling>) voorspeller.voorspel(alles.op(JUNI), 2023, JUNI, 1, TREKKINGEN)).waarde();
    }

    private static Toetsregel toets(Feiten feiten, Voorspeller voorspeller, LocalDate dag) {
        return Terugtoets.van(feiten, voorspeller, 1, TREKKINGEN).op(2023, dag).totaal().stream()
                .filter(r -> r.regel().equals(Toetsregel.GRIP))
                .findFirst()
                .orElseThrow();
    }
}
