// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Maatregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A09_HeenEnTerugTest {
    @ParameterizedTest
    @ValueSource(strings = {"hilversum", "westland", "steenwijkerland"})
    void watGeschrevenWordtWordtHetzelfdeGelezen(String voorbeeld) {
        List<Maatregel> maatregelen = Maatregelenmap.lees(Path.of("..", "voorbeelden", "maatregelen", voorbeeld))
                .rijen();
        assertThat(maatregelen).isNotEmpty();
        for (Maatregel maatregel : maatregelen) {
            assertThat(terug(maatregel)).isEqualTo(maatregel);
            assertThat(langsHetFormulier(maatregel)).isEqualTo(maatregel);
        }
    }

    @Test
    void lastigeTekstenEnGetallenKomenHeelTerug() {
        Maatregel maatregel = Maatregellezer.lees("m.yaml", """
                        id: "001"
                        naam: "ja: 'nee' # {x} & *y !z"
                        jaren: [2027]
                        drijfveren:
                          klein: {waarde: 0.000000001, eenheid: euro, laag: -5}
                          half: {formule: "klein / 2", eenheid: euro}
                        effecten: [{voorziening: "- x", formule: "-half"}]
                        kosten: [{naam: "null", soort: structureel, bedrag: -12.50, gedeeld: "1"}]
                        groeipad: 0.5
                        """).orElseThrow();
        assertThat(terug(maatregel)).isEqualTo(maatregel);
        assertThat(langsHetFormulier(maatregel)).isEqualTo(maatregel);
    }

    /** Nothing but decisions is left for the sheet. */
    @Test
    void ookUitvoeringPrognoseEnBewijsZijnVelden() {
        Maatregel maatregel = Maatregellezer.lees("m.yaml", """
                        id: U
                        naam: Uitvoering
                        jaren: [2027, 2028]
                        groeipad: {2027: 0.25, 2028: 1}
                        fte: 1.5
                        doelgroep_uitgaven: 250000
                        acties:
                          - {naam: "werven, en inwerken", wie: P&O, klaar: 2027-03, gedaan: nee}
                        prognose:
                          - {voorziening: J01, knop: instroom, verandering: -0.05, laag: -0.10, hoog: 0, vanaf: 2027-01}
                          - {voorziening: J04, knop: mix, verandering: 0.2, vanaf: 2027-04, naar: J02, prijsverhouding: 0.4}
                        bewijs: {voorziening: J01, maatstaf: kosten, wijken: [WK01, WK02], vanaf: 2027-01}
                        """).orElseThrow();
        assertThat(langsHetFormulier(maatregel)).isEqualTo(maatregel);
        assertThat(Maatregelformulier.rekenblad(maatregel)).isEmpty();
        assertThat(Maatregelformulier.velden(maatregel))
                .containsEntry("groeipad", "2027: 0.25, 2028: 1")
                .containsEntry("fte", "1.5")
                .containsEntry("acties.1.klaar", "2027-03")
                .containsEntry("prognose.2.naar", "J02")
                .containsEntry("bewijs.wijken", "WK01, WK02");
    }

    @Test
    void watFoutIsInDeUitvoeringStaatBijZijnVeld() {
        Map<String, String> velden = Map.of(
                "id", "F",
                "naam", "Fout",
                "jaren", "2027",
                "groeipad", "2027: 4",
                "fte", "veel",
                "acties.1.wie", "P&O",
                "prognose.3.voorziening", "J01",
                "prognose.3.knop", "knopje",
                "bewijs.voorziening", "J01",
                "bewijs.maatstaf", "geluk");
        var genummerd = Maatregelformulier.genummerd(velden);
        var bevindingen = new Bevindingen();
        Maatregellezer.lees("f", Maatregelformulier.bestand(velden, ""), bevindingen);
        assertThat(bevindingen.list())
                .extracting(b -> Maatregelformulier.veld(b, genummerd).orElse("nergens"))
                .contains(
                        "groeipad",
                        "fte",
                        "acties.1.naam",
                        "prognose.1.knop",
                        "prognose.1.verandering",
                        "prognose.1.vanaf",
                        "bewijs.maatstaf",
                        "bewijs.vanaf")
                .doesNotContain("nergens");
    }

    /** A row without a name, a name twice, a comma for a decimal, a unit left out, a year that is none. */
    @Test
    void watFoutIsInEenRijStaatBijZijnVeld() {
        Map<String, String> velden = Map.ofEntries(
                Map.entry("id", "F"),
                Map.entry("naam", "Fout"),
                Map.entry("jaren", "2027, volgend"),
                Map.entry("drijfveren.2.naam", "a"),
                Map.entry("drijfveren.2.waarde", "2027: 1,5, 2028: 3"),
                Map.entry("drijfveren.2.eenheid", "kind"),
                Map.entry("drijfveren.4.naam", "b"),
                Map.entry("drijfveren.4.waarde", "2"),
                Map.entry("effecten.1.voorziening", "J01"),
                Map.entry("effecten.1.formule", "-(a * onbekend)"),
                Map.entry("randvoorwaarden.1.naam", "huis"),
                Map.entry("randvoorwaarden.1.vervuld", "soms"));
        var genummerd = Maatregelformulier.genummerd(velden);
        var bevindingen = new Bevindingen();
        Maatregellezer.lees("f", Maatregelformulier.bestand(velden, ""), bevindingen);
        assertThat(bevindingen.list())
                .extracting(b -> Maatregelformulier.veld(b, genummerd).orElse("nergens"))
                .contains(
                        "jaren",
                        "drijfveren.1.waarde",
                        "drijfveren.2.eenheid",
                        "effecten.1.formule",
                        "randvoorwaarden.1.vervuld")
                .doesNotContain("nergens");
    }

    private static Maatregel langsHetFormulier(Maatregel maatregel) {
        String yaml = Maatregelformulier.bestand(
                Maatregelformulier.velden(maatregel), Maatregelformulier.rekenblad(maatregel));
        return Maatregellezer.lees("formulier", yaml).orElseThrow(() -> new AssertionError(yaml));
    }

    private static Maatregel terug(Maatregel maatregel) {
        String yaml = Maatregelschrijver.schrijf(maatregel);
        return Maatregellezer.lees("terug.yaml", yaml).orElseThrow(() -> new AssertionError(yaml));
    }
}
