// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Werking.Knop;
import nl.grip.sturing.maatregel.bestand.Scenariolezer;
import nl.grip.sturing.maatregel.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What is filled in is the scenario that is read back, and the other way round. */
class A66_ScenarioInVeldenTest {
    @Test
    void vijfProcentMinderIsEenDeelVanMinVijfHonderdste() {
        var scenario = lees(Scenariovelden.lees(ingevuld("W01", "prijs", "-5,5", "2027-01")))
                .orElseThrow();
        assertThat(scenario.id()).isEqualTo("minder-hulp-in-2027");
        assertThat(scenario.naam()).isEqualTo("Minder \"hulp\": {in} 2027");
        assertThat(scenario.maatregelen()).containsExactly("M01", "M02");
        assertThat(scenario.indexatie()).isEqualByComparingTo("0.01");
        assertThat(scenario.bevolking()).isZero();
        assertThat(scenario.knoppen()).singleElement().satisfies(werking -> {
            assertThat(werking.voorziening()).isEqualTo("W01");
            assertThat(werking.knop()).isEqualTo(Knop.PRIJS);
            assertThat(werking.verandering()).isEqualByComparingTo(new BigDecimal("-0.055"));
            assertThat(werking.vanaf()).isEqualTo(YearMonth.of(2027, 1));
        });
    }

    @Test
    void watBewaardIsStaatZoInDeVelden() {
        var velden = Scenariovelden.lees(ingevuld("W01", "prijs", "-5,5", "2027-01"));
        var terug = Scenariovelden.van(lees(velden).orElseThrow()).orElseThrow();
        assertThat(terug.rijen()).hasSize(5).first().isEqualTo(velden.rijen().get(1));
        assertThat(terug.indexatie()).isEqualTo("1");
        assertThat(terug.bevolking()).isEmpty();
        assertThat(lees(terug)).isEqualTo(lees(velden));
    }

    /** A row of which a part is missing, or a percentage that is none, is refused beside that row. */
    @Test
    void watNietKloptStaatBijZijnRij() {
        for (var fout : List.of(
                ingevuld("W01", "", "-5", "2027-01"),
                ingevuld("W01", "prijs", "vijf", "2027-01"),
                ingevuld("W01", "prijs", "-5", ""))) {
            var velden = Scenariovelden.lees(fout);
            var bevindingen = new Bevindingen();
            assertThat(Scenariolezer.lees("formulier", velden.tekst(), bevindingen))
                    .isEmpty();
            assertThat(bevindingen.list())
                    .isNotEmpty()
                    .allSatisfy(b -> assertThat(velden.plek(b)).isEqualTo("voorziening.2"));
        }
    }

    /** Other care for a part, a band or a task of its own has no field: the text keeps it. */
    @Test
    void watMeerZegtDanErVeldenZijnBlijftTekst() {
        var kop = "id: a\nnaam: A\n";
        for (var meer : List.of(
                "omschrijving: waarom",
                "reserve: 5",
                "taakstelling: {2027: 10000}",
                "knoppen: [{voorziening: W01, knop: prijs, verandering: 0, laag: -0.1, vanaf: 2027-01}]",
                "knoppen: [{voorziening: W01, knop: mix, verandering: 0.1, naar: W02, prijsverhouding: 1, vanaf: 2027-01}]")) {
            assertThat(Scenariovelden.van(scenario(kop + meer + "\n").orElseThrow()))
                    .as(meer)
                    .isEmpty();
        }
        assertThat(Scenariovelden.van(scenario(kop).orElseThrow())).isPresent();
    }

    /** In the second row; the first is left empty. */
    private static LinkedMultiValueMap<String, String> ingevuld(
            String voorziening, String knop, String procent, String vanaf) {
        var vraag = new LinkedMultiValueMap<String, String>();
        vraag.add("naam", "Minder \"hulp\": {in} 2027");
        vraag.add("voorziening.2", voorziening);
        vraag.add("knop.2", knop);
        vraag.add("procent.2", procent);
        vraag.add("vanaf.2", vanaf);
        vraag.add("indexatie", "1");
        vraag.add("maatregelen", "M01");
        vraag.add("maatregelen", "M02");
        return vraag;
    }

    private static Optional<Scenario> lees(Scenariovelden velden) {
        return scenario(velden.tekst());
    }

    private static Optional<Scenario> scenario(String tekst) {
        return Scenariolezer.lees("formulier", tekst, new Bevindingen());
    }
}
