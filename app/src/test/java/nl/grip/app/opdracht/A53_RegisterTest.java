// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of measures and the scenarios at the prompt. */
class A53_RegisterTest {
    @TempDir
    private static Path map;

    private static final String HILVERSUM =
            Path.of("../voorbeelden/maatregelen/hilversum").toAbsolutePath().toString();

    private static Proefomgeving grip(int afloop, String... woorden) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving;
    }

    private static void bestand(String naam, String tekst) throws IOException {
        Files.createDirectories(map.resolve(naam).getParent());
        Files.writeString(map.resolve(naam), tekst);
    }

    @BeforeAll
    static void leesIn() {
        assertThat(grip(
                                0,
                                "maatregelen",
                                "inlezen",
                                HILVERSUM,
                                "--wie",
                                "beleid",
                                "--waarom",
                                "voorbeeld",
                                "--formaat",
                                "csv")
                        .uit())
                .startsWith("maatregel;versie;wie;wanneer;waarom\nM01;1;beleid;2026-")
                .contains("\nM17;1;");
    }

    @Test
    void zonderEigenCijfersVanBurenStaanDePubliekeErnaast() {
        assertThat(grip(0, "vergelijken", "--gemeente", "GM0402", "--formaat", "csv")
                        .uit())
                .contains("\n2023;jaarrekening;6.72;");
        assertThat(grip(2, "vergelijken", "--gemeente", "GM0402", "--magazijn", "weg")
                        .fout())
                .contains("geen magazijn");
        assertThat(grip(2, "vergelijken", "weg.csv", "--gemeente", "GM0402").fout())
                .contains("Kijk of het bestand bestaat");
    }

    @Test
    void watErStaatKrijgtGeenNieuweVersieEnKomtErHeelUit() throws IOException {
        assertThat(grip(0, "maatregelen", "inlezen", HILVERSUM, "--waarom", "nog eens", "--formaat", "csv")
                        .uit())
                .isEqualTo("maatregel;versie;wie;wanneer;waarom\n");
        grip(0, "maatregelen", "schrijven", "uit");
        Files.deleteIfExists(map.resolve("uit/V.yaml"));
        var bron =
                grip(0, "maatregelen", "reken", HILVERSUM, "--formaat", "csv").uit();
        assertThat(grip(0, "maatregelen", "reken", "uit", "--formaat", "csv").uit())
                .isEqualTo(bron);
        grip(2, "maatregelen", "schrijven", "uit");
    }

    @Test
    void eenFoutZegtAllesEnLaatNietsAchter() throws IOException {
        bestand("fout/a.yaml", "id: NIEUW\nnaam: Goed\n");
        bestand("fout/b.yaml", "id: X\nnaam: Fout\nkleur: rood\nstaat: klaar\n");
        var fout =
                grip(2, "maatregelen", "inlezen", "fout", "--waarom", "proef").fout();
        assertThat(fout).contains("b.yaml:3", "b.yaml:4", "kleur", "klaar");
        assertThat(grip(0, "maatregelen", "lijst", "--formaat", "csv").uit()).doesNotContain("NIEUW");
        assertThat(grip(2, "maatregelen", "inlezen", "fout").fout()).contains("--waarom");
    }

    @Test
    void eenEerdereVersieIsTerugTeLezen() throws IOException {
        bestand("v1/a.yaml", "id: V\nnaam: Eerste\n");
        bestand("v2/a.yaml", "id: V\nnaam: Tweede\n");
        grip(0, "maatregelen", "inlezen", "v1", "--waarom", "begin");
        grip(0, "maatregelen", "inlezen", "v2", "--waarom", "beter");
        assertThat(grip(0, "maatregelen", "versies", "V", "--formaat", "csv")
                        .uit()
                        .lines())
                .hasSize(3)
                .last()
                .asString()
                .endsWith(";beter");
        assertThat(grip(0, "maatregelen", "versies", "V", "--versie", "1").uit())
                .contains("naam: Eerste");
        grip(2, "maatregelen", "versies", "V", "--versie", "9");
        grip(2, "maatregelen", "versies", "BESTAATNIET");
    }

    @Test
    void hetTotaalHeeftEenBandEnIsHerhaalbaar() {
        var vraag = new String[] {"maatregelen", "totaal", "--trekkingen", "500", "--formaat", "csv"};
        var uit = grip(0, vraag).uit();
        assertThat(uit).startsWith("jaar;netto;p10;p25;p50;p75;p90;kans_besparing;trekkingen\n2021;");
        assertThat(grip(0, vraag).uit()).isEqualTo(uit);
        assertThat(grip(0, "maatregelen", "totaal", "--zonder", "M03", "--trekkingen", "500", "--formaat", "csv")
                        .uit())
                .isNotEqualTo(uit);
        grip(2, "maatregelen", "totaal", "--zonder", "M99");
        grip(2, "maatregelen", "totaal", "--staat", "klaar");
    }

    @Test
    void watNietPastZegtMetWelkeMaatregelHetBreekt() {
        var uit = grip(0, "maatregelen", "past", "--budget", "200000", "--formaat", "csv")
                .uit();
        assertThat(uit).startsWith("jaar;maatregel;fte;kosten;tot_fte;tot_kosten;past;breekt\n");
        List<String> breekt = uit.lines()
                .filter(r -> r.startsWith("2021;") && r.endsWith(";ja"))
                .toList();
        assertThat(breekt).hasSize(1);
        grip(2, "maatregelen", "past");
    }

    @Test
    void zonderFeitenIsErGeenVerwachtingMaarWelEenReden() throws IOException {
        bestand("scenarios/a.yaml", "id: a\nnaam: A\nindexatie: 0.01\n");
        grip(0, "scenario", "inlezen", "scenarios", "--waarom", "proef");
        var antwoord = grip(0, "scenario", "reken", "--formaat", "csv");
        assertThat(antwoord.uit())
                .isEqualTo(
                        "scenario;jaar;autonoom;hulp;uitvoering;kosten;effect;begroting;tekort;reserve;opgave;rest\n");
        assertThat(antwoord.fout()).isNotBlank();
        grip(2, "scenario", "reken", "bestaatniet");
        assertThat(grip(0, "scenario", "versies", "a", "--versie", "1").uit()).contains("indexatie: 0.01");
    }

    /** The long list of 39 with 3 parts, 13 chosen, and 4 that were explored: 46 rows, as README says. */
    @Test
    void deLonglistVanHetVoorbeeldGaatErInEenKeerIn() {
        var westland =
                Path.of("../voorbeelden/maatregelen/westland").toAbsolutePath().toString();
        grip(0, "maatregelen", "inlezen", westland, "--waarom", "voorbeeld", "--magazijn", "westland");
        var rijen = grip(0, "maatregelen", "lijst", "--magazijn", "westland", "--formaat", "csv")
                .uit()
                .lines()
                .skip(1)
                .toList();
        assertThat(rijen).hasSize(46);
        assertThat(rijen).filteredOn(rij -> rij.contains(";voorgesteld;")).hasSize(13);
        assertThat(rijen)
                .filteredOn(rij -> rij.endsWith(";nee"))
                .singleElement()
                .asString()
                .startsWith("W04;");
    }

    /** 20 is saved and 5 it costs: 15 a year, of which this municipality has three fifths. */
    @Test
    void eenTaakstellingWordtIngevuldDoorHetRegister() throws IOException {
        bestand(
                "taak/a.yaml",
                "id: TK\nnaam: Telt mee\nstaat: besloten\njaren: [2031]\neffecten:\n  - {voorziening: J1, formule: \"-20\"}\n"
                        + "kosten:\n  - {naam: regie, soort: structureel, bedrag: 5}\n");
        bestand(
                "taak/b.yaml",
                "id: TA\nnaam: Wordt niets\nstaat: afgewezen\njaren: [2031]\n"
                        + "effecten:\n  - {voorziening: J1, formule: \"-20\"}\n");
        grip(0, "maatregelen", "inlezen", "taak", "--waarom", "taak", "--magazijn", "eigen");
        bestand("t/t.csv", "taakstelling;jaar;opgave;maatregel;aandeel\nJeugd;2031;20;TK;0.6\n");
        var verwacht = "taakstelling;jaar;opgave;ingevuld;rest;dekking;nodige_realisatie_pct\n"
                + "Jeugd;2031;20.00;9.00;11.00;0.450000;222.222222\n";
        assertThat(grip(0, "taakstelling", "t/t.csv", "--magazijn", "eigen", "--formaat", "csv")
                        .uit())
                .isEqualTo(verwacht);
        grip(
                0,
                "register",
                "bewaar",
                "taakstelling",
                "t/t.csv",
                "--waarom",
                "raad",
                "--wie",
                "griffie",
                "--magazijn",
                "eigen");
        assertThat(grip(0, "taakstelling", "--magazijn", "eigen", "--formaat", "csv")
                        .uit())
                .isEqualTo(verwacht);
        bestand("t/fout.csv", "taakstelling;jaar;opgave;maatregel;aandeel\nJeugd;2031;20;TA;1\n");
        assertThat(grip(2, "taakstelling", "t/fout.csv", "--magazijn", "eigen").fout())
                .contains("fout.csv:2", "TA");
    }
}
