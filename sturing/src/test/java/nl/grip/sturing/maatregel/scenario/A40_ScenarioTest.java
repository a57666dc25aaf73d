// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import nl.grip.sturing.maatregel.bestand.Scenariolezer;
import nl.grip.sturing.maatregel.bestand.Scenarioschrijver;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import org.junit.jupiter.api.Test;

/** Futures beside unchanged policy: cost, budget, reserve and task follow from what is turned. */
class A40_ScenarioTest {
    private static final String ALLES = """
            id: krap
            naam: "Krap: minder hulp"
            omschrijving: proef
            knoppen:
              - {voorziening: alle, knop: prijs, verandering: -0.1, vanaf: 2027-01}
            maatregelen: [M1]
            indexatie: 0.02
            bevolking: 0.01
            taakstelling: {2027: 100000.50}
            reserve: 300000
            """;

    private static final Maatregel M1 = Maatregellezer.lees("M1", """
            id: M1
            naam: Regie
            jaren: [2027]
            effecten: [{voorziening: J01, formule: "-30000"}]
            kosten: [{naam: regie, soort: structureel, bedrag: 10000}]
            """).orElseThrow();

    private static Scenario lees(String yaml) {
        return Scenariolezer.lees("s.yaml", yaml, new Bevindingen()).orElseThrow();
    }

    private static Uitgangspunt uitgangspunt() {
        var begroting = new TreeMap<Integer, Bedrag>();
        begroting.put(2026, euro(950_000));
        begroting.put(2027, euro(950_000));
        return new Uitgangspunt(
                LocalDate.of(2026, 12, 31),
                List.of(jaar(2026, 1_000_000, 0), jaar(2027, 0, 1_000_000), jaar(2028, 0, 1_000_000)),
                begroting,
                Optional.of(euro(120_000)),
                new TreeMap<>(),
                List.of(M1),
                new TreeMap<>(Map.of(2027, euro(80_000))));
    }

    private static Autonoom jaar(int jaar, int vast, int komt) {
        return new Autonoom("J01", jaar, euro(1_000_000), euro(vast), euro(komt), Bedrag.NUL, 12);
    }

    private static Bedrag euro(int euro) {
        return new Bedrag(euro * 100L);
    }

    private static List<Scenarioregel> reken(String... yaml) {
        return new Scenarioberekening(uitgangspunt())
                .vergelijk(List.of(yaml).stream().map(A40_ScenarioTest::lees).toList());
    }

    @Test
    void eenScenarioKomtHeelTerugUitZijnBestand() {
        var heen = lees(ALLES);
        assertThat(lees(Scenarioschrijver.schrijf(heen))).isEqualTo(heen);
        assertThat(heen.taakstelling()).containsEntry(2027, Bedrag.ofEuro("100000.50"));
    }

    @Test
    void ongewijzigdBeleidStaatErAltijdBijEnDeReserveLooptLeeg() {
        var regels = reken();
        assertThat(regels).extracting(Scenarioregel::scenario).containsOnly("basis");
        assertThat(regels.get(0).tekort()).contains(euro(50_000));
        assertThat(regels.get(0).reserve()).contains(euro(70_000));
        assertThat(regels.get(1).reserve()).contains(euro(20_000));
        assertThat(regels.get(2).reserve())
                .as("zonder begroting is er niets over te zeggen")
                .isEmpty();
    }

    /** 120 - 30 - 50 is 40; the year after 40 + 10 - 50 is 0. With 300 at the start 220 and 180. */
    @Test
    void watOverDeReserveIsBeslotenTeltElkJaarMee() {
        var basis = uitgangspunt();
        var met = new Uitgangspunt(
                basis.peildatum(),
                basis.basis(),
                basis.begroting(),
                basis.reserve(),
                new TreeMap<>(Map.of(2026, euro(-30_000), 2027, euro(10_000))),
                basis.maatregelen(),
                basis.taakstelling());
        assertThat(new Scenarioberekening(met).vergelijk(List.of(lees("id: a\nnaam: A\nreserve: 300000"))))
                .extracting(r -> r.reserve().map(Bedrag::euro).orElse("onbekend"))
                .containsExactly("40000.00", "0.00", "onbekend", "220000.00", "180000.00", "onbekend");
    }

    @Test
    void wieEenKnopDraaitZietKostenReserveEnTaakMeegaan() {
        var regels =
                reken("id: a\nnaam: A\nknoppen: [{voorziening: alle, knop: prijs, verandering: -0.1, vanaf: 2027-01}]"
                        + "\ntaakstelling: {2027: 150000}");
        var j2027 = regels.get(4);
        assertThat(j2027.scenario()).isEqualTo("a");
        assertThat(j2027.kosten()).isEqualTo(euro(900_000));
        assertThat(j2027.effect()).isEqualTo(euro(-100_000));
        assertThat(j2027.reserve()).contains(euro(120_000)); // 120 - 50 + 50
        assertThat(j2027.rest()).contains(euro(50_000));
    }

    /** Nothing saved leaves the whole task; a measure that saves 20 of 80 leaves 60. */
    @Test
    void zonderEigenTaakstellingGeldtDieVanDeGemeente() {
        var regels = reken("id: a\nnaam: A\nmaatregelen: [M1]");
        assertThat(regels.get(1).rest()).contains(euro(80_000));
        assertThat(regels.get(4).rest()).contains(euro(60_000));
        assertThat(regels.get(5).rest()).as("geen taak in dat jaar").isEmpty();
    }

    @Test
    void eenMaatregelTeltMetZijnEigenKosten() {
        var j2027 = reken("id: a\nnaam: A\nmaatregelen: [M1]").get(4);
        assertThat(j2027.hulp()).isEqualTo(euro(970_000));
        assertThat(j2027.uitvoering()).isEqualTo(euro(10_000));
        assertThat(j2027.effect()).isEqualTo(euro(-20_000));
    }

    @Test
    void indexatieStapeltElkJaar() {
        var regels = reken("id: a\nnaam: A\nindexatie: 0.1");
        assertThat(regels.get(3).effect()).isEqualTo(Bedrag.NUL);
        assertThat(regels.get(4).effect()).isEqualTo(euro(100_000));
        assertThat(regels.get(5).effect()).isEqualTo(euro(210_000));
    }

    @Test
    void meerDanTweeScenariosStaanNaastElkaar() {
        assertThat(reken("id: a\nnaam: A", "id: b\nnaam: B", "id: c\nnaam: C"))
                .extracting(Scenarioregel::scenario)
                .containsSubsequence("basis", "a", "b", "c")
                .hasSize(12);
    }

    @Test
    void eenFoutInEenScenarioWordtMetZijnRegelGezegd() {
        var bevindingen = new Bevindingen();
        assertThat(Scenariolezer.lees("s.yaml", "id: basis\nnaam: X\nindexatie: 3\nkleur: rood\n", bevindingen))
                .isEmpty();
        assertThat(bevindingen.list()).extracting(b -> b.herkomst().regel()).containsExactlyInAnyOrder(1L, 3L, 4L);
    }
}
