// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A06_FouteInvoerTest {
    @TempDir
    Path map;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{begin: 2028, vol: 2028}|groeipad",
                "{begin: 2028}|groeipad",
                "{begin: 2028, vol: 2030, 2029: 0.5}|groeipad.2029"
            })
    void eenGroeilijnHeeftEenBeginEnEenLaterJaarWaarinHijVolIs(String groeipad, String plek) throws IOException {
        assertThat(fouten("id: M01\nnaam: x\njaren: [2028]\neffecten: [{voorziening: J01, formule: \"-1\"}]\ngroeipad: "
                        + groeipad + "\n"))
                .extracting(fout -> fout.herkomst().plaats())
                .containsExactly(plek);
    }

    /** A line has no share of a year that is not there: written down it would be gone. */
    @Test
    void eenGroeilijnVraagtJaren() throws IOException {
        assertThat(fouten("id: M01\nnaam: x\ngroeipad: {begin: 2028, vol: 2030}\n"))
                .extracting(Bevinding::herstel)
                .containsExactly("Schrijf bij jaren welke jaren op de lijn liggen");
    }

    @Test
    void alleFoutenKomenTegelijkMetRegelEnHerstel() throws IOException {
        List<Bevinding> fouten = fouten("""
                id: M01
                naam: fout
                domien: Jeugd
                doel: preventief
                jaren: [2027, 2028]
                drijfveren:
                  kinderen: {waarde: {2027: 15}, eenheid: kind}
                  prijs: {waarde: 5000, eenheid: euro/kind, laag: 6000}
                  a: {formule: "b", eenheid: euro}
                  b: {formule: "a", eenheid: euro}
                  nul: {waarde: 0, eenheid: "1"}
                effecten:
                  - {voorziening: J01, formule: "-(kindren * prijs)"}
                  - {voorziening: J01, formule: "prijs"}
                  - {voorziening: J01, formule: "100 +"}
                kosten:
                  - {naam: x, soort: eenmalig, bedrag: "veel", jaar: 27}
                """);
        assertThat(fouten.stream().map(A06_FouteInvoerTest::plek))
                .contains(
                        "3 domien",
                        "4 doel",
                        "7 drijfveren.kinderen.waarde",
                        "8 drijfveren.prijs.waarde",
                        "9 drijfveren.a.formule",
                        "10 drijfveren.b.formule",
                        "13 effecten.1.formule",
                        "14 effecten.2.formule",
                        "15 effecten.3.formule",
                        "17 kosten.1.jaar",
                        "17 kosten.1.bedrag");
        assertThat(fouten).allMatch(b -> b.isWeigering() && !b.herstel().isBlank());
        assertThat(fouten.stream().map(Bevinding::herstel))
                .contains("Bedoelde u 'domein'?", "Bedoelde u 'preventie'?", "Bedoelde u 'kinderen'?");
    }

    /** Also when the second has another fault: who mends that one need not come back for the id. */
    @Test
    void eenIdDatTweeKeerStaatWordtMetDeRestGezegd() throws IOException {
        Files.writeString(map.resolve("a.yaml"), "naam: een\nid: \"M-1\" # eerste\nkleur: rood\n");
        Files.writeString(map.resolve("b.yaml"), "id: M-1\nnaam: twee\nkleur: rood\n");
        Files.writeString(map.resolve("c.yaml"), "id: M-1\nnaam: drie\n");
        assertThat(Maatregelenmap.lees(map).bevindingen())
                .extracting(b -> b.herkomst().bestand().replaceAll(".*/", "") + " " + plek(b))
                .containsExactlyInAnyOrder("a.yaml 3 kleur", "b.yaml 1 id", "b.yaml 3 kleur", "c.yaml 1 id");
    }

    @Test
    void delenDoorNulEnEnormeUitkomstenWordenGeweigerd() throws IOException {
        String basis =
                "id: M\nnaam: n\njaren: [2027]\ndrijfveren:\n  x: {waarde: 1, laag: -1, hoog: 2, eenheid: \"1\"}\n";
        assertThat(fouten(basis + "effecten: [{voorziening: V, formule: \"1 / 0\"}]\n"))
                .singleElement()
                .matches(b -> b.verwacht().equals("een formule die uitkomt (deling door nul)"));
        assertThat(fouten(basis + "kosten: [{naam: n, soort: structureel, formule: \"(10 ^ 999) ^ 999 ^ 2\"}]\n"))
                .hasSize(1);
        assertThat(fouten(basis + "kosten: [{naam: n, soort: structureel, formule: \"10 ^ 20\"}]\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anker|id: &a M01\\nnaam: *a|1",
                "label|id: M01\\nnaam: !!str x|2",
                "dubbel|id: M01\\nid: M02\\nnaam: x|2",
                "kapot|id: M01\\nnaam: [x|2",
                "tab|id: M01\\n\\tnaam: x|2",
                "twee|id: M01\\nnaam: x\\n---\\nid: M02\\nnaam: y|1",
                "lijst|- id|1",
                "leeg|# niets|1",
                "som|id: som\\nnaam: x|1",
                "merge|id: M01\\nnaam: x\\n<<: {doel: preventie}|3"
            })
    void vreemdeYamlWordtGeweigerdMetRegel(String geval, String yaml, int regel) throws IOException {
        assertThat(fouten(yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .isNotEmpty()
                .anyMatch(b -> b.herkomst().regel() == regel);
    }

    @Test
    void diepeOfGroteYamlWordtGeweigerd() throws IOException {
        assertThat(fouten("id: " + "[".repeat(100_000))).isNotEmpty();
        assertThat(fouten("id: " + "x".repeat(1_100_000))).isNotEmpty();
    }

    @Test
    void eenLangeKettingVanDrijfverenWordtGeweigerd() throws IOException {
        StringBuilder yaml = new StringBuilder("id: M\nnaam: n\njaren: [2027]\ndrijfveren:\n");
        for (int i = 0; i < 5000; i++) {
            yaml.append("  d%d: {formule: \"d%d\", eenheid: euro}\n".formatted(i, i + 1));
        }
        assertThat(fouten(yaml.toString()))
                .singleElement()
                .matches(b -> b.gevonden().contains("5000"));
    }

    @Test
    void eenIdKomtMaarEenKeerVoor() throws IOException {
        Files.writeString(map.resolve("a.yaml"), "id: M1\nnaam: een\n");
        assertThat(fouten("id: M1\nnaam: twee\n"))
                .singleElement()
                .matches(b -> b.gevonden().contains("a.yaml"));
    }

    @Test
    void eenLegeOfOntbrekendeMapGeeftEenBevinding() {
        assertThat(Maatregelenmap.reken(map).isGeweigerd()).isTrue();
        assertThat(Maatregelenmap.reken(map.resolve("weg")).isGeweigerd()).isTrue();
    }

    private List<Bevinding> fouten(String yaml) throws IOException {
        Files.writeString(map.resolve("m.yaml"), yaml);
        return Maatregelenmap.reken(map).bevindingen();
    }

    private static String plek(Bevinding b) {
        return b.herkomst().regel() + " " + b.herkomst().plaats();
    }
}
