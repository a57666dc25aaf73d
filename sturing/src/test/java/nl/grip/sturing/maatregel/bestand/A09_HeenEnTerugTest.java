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
