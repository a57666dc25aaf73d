// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.opslag.ster.Stertabel;
import nl.grip.rapportage.soort.Rapportsoort;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from a store: every kind and form, the same figures as the commands, and texts that are checked. */
class A49_RapportTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,900,3,6,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";

    @TempDir
    private static Path map;

    @BeforeAll
    static void lees() throws IOException {
        lees(map);
    }

    /** Makes a small municipality and reads it into this folder. */
    static void lees(Path map) throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, 2023), map.resolve("uit"));
        assertThat(new Proefomgeving(map).grip("inlezen", "uit/tabellen", "uit/berichten"))
                .isZero();
    }

    @Test
    void deLijstNoemtElkeSoort() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("rapport", "--lijst", "--formaat", "csv")).isZero();
        assertThat(omgeving.uit().lines()).hasSize(Rapportsoort.values().length + 1);
    }

    @Test
    void elkeSoortIsTeMaken() throws IOException {
        for (var soort : Rapportsoort.values()) {
            var omgeving = new Proefomgeving(map);
            var uit = soort.code() + ".html";
            assertThat(omgeving.grip(
                            "rapport",
                            soort.code(),
                            "--uit",
                            uit,
                            "--peildatum",
                            "2023-08-31",
                            "--aanbieder",
                            "90000001"))
                    .as(omgeving.fout())
                    .isZero();
            assertThat(map.resolve(uit))
                    .content()
                    .contains("<h1>", soort.titel().split(" ")[0])
                    .doesNotContain("NaN");
        }
    }

    @Test
    void deUitgangZegtDeVorm() throws IOException {
        assertThat(new Proefomgeving(map).grip("rapport", "raadsbeeld", "--uit", "r.pdf"))
                .isZero();
        assertThat(new Proefomgeving(map).grip("rapport", "raadsbeeld", "--uit", "r.xlsx"))
                .isZero();
        assertThat(new String(
                        Files.readAllBytes(map.resolve("r.pdf")), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(Files.readAllBytes(map.resolve("r.xlsx"))).startsWith('P', 'K');
        assertThat(new Proefomgeving(map).grip("rapport", "raadsbeeld", "--uit", "r.doc"))
                .isEqualTo(2);
    }

    /** Of 900 inhabitants; the document says it of the last month that is complete. */
    @Test
    void deStartfotoZegtOpHoeveelInwonersErEenHulpHeeft() throws IOException {
        assertThat(new Proefomgeving(map).grip("rapport", "startfoto", "--uit", "s.html", "--peildatum", "2023-12-31"))
                .isZero();
        assertThat(map.resolve("s.html"))
                .content()
                .containsPattern("(ongeveer 1 mens met jeugdhulp|Ongeveer 1 op de \\d+ inwoners heeft hulp uit de Wmo)")
                .contains("tellen hier niet mee; bij Toegang wel");
    }

    /** Each table twice with the same rows, every column explained, and the bills are those of the command. */
    @Test
    void deTabellenVoorAnderenZijnVolledigEnUitgelegd() throws IOException {
        assertThat(new Proefomgeving(map).grip("gegevens", "export", "ster")).isZero();
        var woordenboek = Files.readString(map.resolve("ster/datawoordenboek.csv"));
        for (var tabel : Stertabel.list()) {
            var csv = Files.readAllLines(map.resolve("ster/" + tabel.naam() + ".csv"));
            assertThat(csv.get(0).split(";")).allMatch(kolom -> woordenboek.contains(tabel.naam() + ";" + kolom + ";"));
            assertThat(Files.readAllBytes(map.resolve("ster/" + tabel.naam() + ".parquet")))
                    .startsWith('P', 'A', 'R', '1');
        }
        assertThat(map.resolve("ster/persoon_uitgaven.csv")).doesNotExist();
        var omgeving = new Proefomgeving(map);
        omgeving.grip("inzicht", "uitgaven", "--per", "", "--filter", "grootheid=ingediend", "--formaat", "csv");
        assertThat(som(Files.readAllLines(map.resolve("ster/feit_uitgaven.csv")), "ingediend"))
                .isPositive()
                .isEqualByComparingTo(
                        omgeving.uit().lines().skip(1).findFirst().orElseThrow().split(";")[3]);
    }

    private static BigDecimal som(List<String> csv, String kolom) {
        int plek = List.of(csv.get(0).split(";")).indexOf(kolom);
        return csv.stream()
                .skip(1)
                .map(regel -> new BigDecimal(regel.split(";")[plek]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void watOntbreektWordtGevraagd() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("rapport", "raadsbericht", "--uit", "x.pdf")).isEqualTo(2);
        assertThat(omgeving.fout()).contains("raadsbeeld");
        assertThat(new Proefomgeving(map).grip("rapport", "gesprekskaart", "--uit", "x.pdf"))
                .isEqualTo(2);
        assertThat(new Proefomgeving(map).grip("rapport", "raadsbeeld")).isEqualTo(2);
    }

    @Test
    void eenTekstDieErNietIsOfGeenUtf8IsWordtGevraagdZonderPadVanDeComputer() throws IOException {
        Files.write(map.resolve("latin.md"), new byte[] {'x', (byte) 0xE9});
        for (var tekst : List.of("weg.md", "latin.md")) {
            var omgeving = new Proefomgeving(map);
            assertThat(omgeving.grip("rapport", "raadsbeeld", "--uit", "u.html", "--tekst", tekst))
                    .isEqualTo(2);
            assertThat(omgeving.fout()).startsWith("--tekst: " + tekst).doesNotContain(map.toString());
        }
        assertThat(map.resolve("u.html")).doesNotExist();
    }

    @Test
    void eenTekstKomtErinMetZijnCijfersEnWatGetyptIsWordtGemeld() throws IOException {
        Files.writeString(
                map.resolve("tekst.md"), "Wij zien {{inzicht/uitgaven?maand=2023-01}} aan rekeningen, en 7 kinderen.");
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("rapport", "raadsbeeld", "--uit", "t.html", "--tekst", "tekst.md"))
                .isZero();
        assertThat(omgeving.fout()).contains("tekst.md:1: 7.");
        assertThat(map.resolve("t.html"))
                .content()
                .contains("Wij zien ", " euro aan rekeningen")
                .doesNotContain("{{");
    }

    @Test
    void eenOnleesbaarAdresMaaktGeenDocument() throws IOException {
        Files.writeString(map.resolve("fout.md"), "Wij zien {{uitgaven}}.");
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("rapport", "raadsbeeld", "--uit", "f.html", "--tekst", "fout.md"))
                .isEqualTo(2);
        assertThat(map.resolve("f.html")).doesNotExist();
        assertThat(omgeving.fout()).contains("fout.md:1", "prognose/JAAR");
    }
}
