// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A10_VijandigTest {
    private static final Path MAP =
            Path.of(String.valueOf(System.getenv("GRIP_GEDEELD"))).resolve("data/vijandig");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><r>&x;</r>",
                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>",
                "<r>&onbekend;</r>",
                "<r xmlns:=\"urn:a\"/>",
                "<r a=\"1\" a=\"2\"/>",
                "<r>\u0001</r>",
                "<r/><r/>",
                "<p:r/>",
                "<?xml version=\"1.0\" encoding=\"EBCDIC-CP-NL\"?><r/>"
            })
    void watKwaadWilOfNietKloptWordtGeweigerd(String xml) {
        assertThat(Eigenbericht.lees(xml).oordeel().uitslag()).isEqualTo(Uitslag.GEWEIGERD);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100_000})
    void teDiepWordtGeweigerd(int diepte) {
        var xml = "<r>".repeat(diepte) + "</r>".repeat(diepte);
        assertThat(Eigenbericht.lees(xml).codes()).hasSize(1);
        var bericht = Eigenbericht.tekst("JW323").replace("<m:Client>", "<m:Client>" + xml);
        assertThat(Eigenbericht.lees(bericht).oordeel().isGelezen()).isFalse();
    }

    @Test
    void veelAttributenEnEenLangeNaamWordenGeweigerd() {
        var attributen = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            attributen.append(" a").append(i).append("=\"\"");
        }
        var tekst = Eigenbericht.tekst("JW323");
        assertThat(Eigenbericht.lees(tekst.replace("<m:Bsn>", "<m:Bsn" + attributen + ">"))
                        .codes())
                .containsExactly("GRIP-grens");
        assertThat(Eigenbericht.lees("<" + "n".repeat(6_000_000) + "/>").codes())
                .containsExactly("GRIP-grens");
    }

    @Test
    void deXmlVanW3cEnDefusedxmlKrijgtHetVerwachteOordeel() throws IOException {
        assumeTrue(Files.isDirectory(MAP), "../shared is er niet: de vijandige XML is niet nagelopen");
        List<String> verschillen = new ArrayList<>();
        for (var geval : gevallen("xmlconf.jsonl", "defusedxml.jsonl")) {
            boolean geweigerd = Eigenbericht.lees(geval.inhoud()).oordeel().uitslag() == Uitslag.GEWEIGERD;
            boolean anders = geval.verwacht().equals(geweigerd ? "accepteer" : "weiger");
            if (anders) {
                verschillen.add(geval.naam() + ": verwacht " + geval.verwacht());
            }
        }
        assertThat(verschillen).isEmpty();
    }

    @Test
    void geenEnkelAnderBestandLaatDeLezerVallenOfHangen() throws IOException {
        assumeTrue(Files.isDirectory(MAP), "../shared is er niet: de vijandige bestanden zijn niet nagelopen");
        for (var geval : gevallen("fuzzdb.jsonl", "import-eigen.jsonl")) {
            for (var naam : List.of("a.xml", "contracten.csv", "contracten.xlsx")) {
                var oordeel = Eigenbericht.lees(naam, geval.inhoud(), Leesinstellingen.STANDAARD)
                        .oordeel();
                assertThat(oordeel.isGelezen())
                        .as(geval.naam() + " als " + naam)
                        .isFalse();
            }
        }
        try (var werkmappen = Files.list(MAP.resolve("xlsx-poi"))) {
            for (var pad : werkmappen.toList()) {
                var oordeel = Eigenbericht.lees("contracten.xlsx", Files.readAllBytes(pad), Leesinstellingen.STANDAARD)
                        .oordeel();
                assertThat(oordeel.uitslag()).as("" + pad.getFileName()).isEqualTo(Uitslag.GEWEIGERD);
            }
        }
    }

    private record Geval(String naam, String verwacht, byte[] inhoud) {}

    private static List<Geval> gevallen(String... bestanden) throws IOException {
        List<Geval> gevallen = new ArrayList<>();
        for (var bestand : bestanden) {
            for (var regel : Files.readAllLines(MAP.resolve(bestand), StandardCharsets.UTF_8)) {
                var naam = veld(regel, "(?:naam|id|pad)");
                gevallen.add(new Geval(
                        naam,
                        veld(regel, "verwacht_gehard"),
                        Base64.getDecoder().decode(veld(regel, "b64"))));
            }
        }
        assertThat(gevallen).hasSizeGreaterThan(10);
        return gevallen;
    }

    private static String veld(String regel, String naam) {
        var gevonden = Pattern.compile("\"" + naam + "\": ?\"([^\"]*)\"").matcher(regel);
        return gevonden.find() ? gevonden.group(1) : "";
    }
}
