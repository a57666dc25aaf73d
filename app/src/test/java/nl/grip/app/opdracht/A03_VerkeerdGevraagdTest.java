// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.ToIntFunction;
import nl.grip.app.overdracht.Verzoek;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.Magazijndelen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Grip says when it cannot do what is asked: plain Dutch on stderr, nothing on stdout, and never a stack trace. */
class A03_VerkeerdGevraagdTest {
    @TempDir
    private Path map;

    private Proefomgeving gevraagd(int afloop, String... woorden) {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).isEqualTo(afloop);
        return omgeving;
    }

    @Test
    void hulpIsOveralTeKrijgenEnIsGoed() {
        assertThat(gevraagd(0, "--help").uit()).contains("inlezen", "Gebruik:");
        assertThat(gevraagd(0, "inlezen", "--help").uit()).contains("--rijen-overslaan", "PAD");
    }

    @Test
    void zonderOpdrachtZegtGripWatErTeVragenIs() {
        assertThat(gevraagd(2).fout()).contains("Opdrachten:");
    }

    @Test
    void eenOnbekendeOpdrachtNoemtDeNaamDieErOpLijkt() {
        Proefomgeving omgeving = gevraagd(2, "inlesen");
        assertThat(omgeving.fout()).contains("Bedoelt u 'inlezen'?");
        assertThat(omgeving.uit()).isEmpty();
    }

    @Test
    void eenOnbekendeOptieNoemtDeOptieDieErOpLijkt() {
        assertThat(gevraagd(2, "inlezen", "x.xml", "--formaad", "csv").fout()).contains("Bedoelt u '--formaat'?");
    }

    @Test
    void zonderInlogdienstLuistertGripAlleenOpDezeComputer() {
        assertThat(gevraagd(2, "start", "--adres", "0.0.0.0").fout()).contains("Laat --adres weg, of geef --inlog.");
        assertThat(gevraagd(2, "start", "--alleen", "--inlog", "x.yaml").fout()).contains("niet allebei");
    }

    @Test
    void watErMisIsMetHetInloggenWordtGezegdVoordatErIetsOpengaat() throws IOException {
        Files.writeString(map.resolve("inlog.yaml"), "uitgever: http://login.gemeente.example\n");
        assertThat(gevraagd(2, "start", "--inlog", "inlog.yaml").fout())
                .contains("inlog.yaml:1", "https", "de sleutel client", "Verbeter inlog.yaml");
        Files.writeString(map.resolve("inlog.yaml"), """
                uitgever: http://127.0.0.1:9
                adres: https://grip.gemeente.example
                client: grip
                geheimbestand: inlog.yaml
                rolclaim: roles
                rollen: {raad: Griffie}
                """);
        assertThat(gevraagd(3, "start", "--inlog", "inlog.yaml").fout())
                .contains("Grip start niet: de inlogdienst is niet te bereiken");
    }

    @Test
    void eenOnbekendFormaatNoemtDeKeuzes() {
        assertThat(gevraagd(2, "inlezen", "x.xml", "--formaat", "xml").fout()).contains("csv, json, tabel");
    }

    @Test
    void teWeinigGeheugenWordtGezegdZonderStapel() throws IOException {
        Files.createDirectories(map.resolve("magazijn"));
        Files.writeString(map.resolve("magazijn/journaal"), "");
        StringWriter fout = new StringWriter();
        Omgeving krap = new Omgeving(
                new PrintWriter(new StringWriter()),
                new PrintWriter(fout),
                vraag -> "",
                map,
                false,
                Clock.systemUTC(),
                new TeKlein());
        assertThat(new Opdrachtregel(krap).voerUit("inzicht", "uitgaven")).isEqualTo(3);
        assertThat(fout.toString()).contains("te weinig geheugen").doesNotContain("OutOfMemory", "\tat ");
    }

    /** A machine on which nothing fits. */
    private static final class TeKlein implements Magazijnen {
        @Override
        public int voerUit(Path map, Verzoek verzoek, ToIntFunction<Magazijn> opdracht) {
            throw new OutOfMemoryError("proef");
        }

        @Override
        public int verzorg(Path map, Verzoek verzoek, ToIntFunction<Magazijndelen> opdracht) {
            throw new OutOfMemoryError("proef");
        }

        @Override
        public void eisVrij(Path map) {}
    }

    @Test
    void eenMagazijnZonderDatabankIsBeschadigdEnNietAfwezig() throws IOException {
        Files.createDirectories(map.resolve("magazijn/sleutels"));
        Files.writeString(map.resolve("magazijn/journaal"), "");
        assertThat(gevraagd(3, "inzicht", "uitgaven").fout())
                .contains("grip.duckdb is weg", "grip terugzetten")
                .doesNotContain("staat geen magazijn");
    }

    @Test
    void eenOnbekendeTabelIsVerkeerdGevraagdEnNietOvergeslagen() throws IOException {
        Files.writeString(map.resolve("x.csv"), "jaar;bedrag\n");
        Proefomgeving omgeving = gevraagd(2, "inlezen", "x.csv", "--als", "grootboeken", "--formaat", "csv");
        assertThat(omgeving.fout()).contains("Bedoelt u 'grootboek'?", "declaraties");
        assertThat(omgeving.uit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5000-01-01", "+12345-01-01", "2026-02-30"})
    void eenPeildatumHeeftEenJaarVanVierCijfers(String dag) {
        assertThat(gevraagd(2, "inzicht", "uitgaven", "--peildatum", dag).fout())
                .contains("'" + dag + "' past niet bij --peildatum: schrijf een datum als 2026-07-08");
    }

    @Test
    void eenVerkeerdeDatumZegtHoeHetMoet() {
        assertThat(gevraagd(2, "inlezen", "x.csv", "--ontvangen", "8-7-2026").fout())
                .contains("'8-7-2026' past niet bij --ontvangen: schrijf een datum als 2026-07-08");
    }

    @Test
    void watOntbreektWordtGenoemd() {
        assertThat(gevraagd(2, "inlezen").fout()).contains("Er ontbreekt iets: PAD");
    }

    @ParameterizedTest
    @CsvSource({
        "--filter, maand=2026-13, is niet te lezen",
        "--filter, maand=2026-06..2026-01, is niet te lezen",
        "--filter, maand=2026-01.., is niet te lezen",
        "--filter, domein=wmo, Bedoelt u 'Wmo'?",
        "--per, 'maand,maand', meer dan eens",
        "--per, maan, Bedoelt u 'maand'?"
    })
    void eenVraagDieNietKanKrijgtGeenLeegAntwoord(String optie, String waarde, String zin) {
        gevraagd(1, "inlezen", "bestaat-niet.xml");
        Proefomgeving omgeving = gevraagd(2, "inzicht", "uitgaven", optie, waarde);
        assertThat(omgeving.fout()).contains(zin);
        assertThat(omgeving.uit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"start, 65536", "start, -1", "voorbeeld, 99999"})
    void eenPoortDieNietBestaat(String opdracht, String poort) {
        assertThat(gevraagd(2, opdracht, "--poort", poort).fout()).contains("van 0 tot en met 65535");
        assertThat(map).isEmptyDirectory();
    }

    @Test
    void tweeOptiesDieNietSamengaan() {
        assertThat(gevraagd(2, "vernietig", "--persoon", "--verlopen").fout())
                .startsWith("Deze opties gaan niet samen: kies er een.");
    }

    @Test
    void eenGetalDatEenBsnKanZijnKomtNietInDeMelding() {
        assertThat(gevraagd(2, "inlezen", "x", "--999900006").fout()).doesNotContain("999900006");
    }

    @Test
    void eenMapMetAndereBestandenWordtGeenMagazijn() throws IOException {
        Files.writeString(map.resolve("vakantie.txt"), "foto's");
        assertThat(gevraagd(2, "inlezen", "x.xml", "--magazijn", map.toString()).fout())
                .contains("kan geen magazijn van Grip zijn");
    }
}
