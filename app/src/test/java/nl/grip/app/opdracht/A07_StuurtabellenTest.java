// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Budget, reserve, task, risks and shared costs at the prompt: a table in, its sums out. */
class A07_StuurtabellenTest {
    @TempDir
    private Path map;

    private Proefomgeving grip(int afloop, String... woorden) {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving;
    }

    private String csv(String tabel, String... woorden) throws IOException {
        Files.writeString(map.resolve("tabel.csv"), tabel);
        String[] alle = java.util.Arrays.copyOf(woorden, woorden.length + 3);
        System.arraycopy(new String[] {"tabel.csv", "--formaat", "csv"}, 0, alle, woorden.length, 3);
        return grip(0, alle).uit();
    }

    @Test
    void deLagenTellenOpTotHetSaldoVanEenJaar() throws IOException {
        assertThat(csv(
                        "jaar;afbakening;laag;lasten;baten\n2027;Jeugd;primair;1000;900\n2027;Jeugd;mei;50;200.50\n",
                        "begroting",
                        "beeld"))
                .isEqualTo("jaar;afbakening;laag;lasten;baten;saldo;geen_cijfer\n"
                        + "2027;Jeugd;mei;50.00;200.50;-150.50;\n"
                        + "2027;Jeugd;primair;1000.00;900.00;100.00;\n"
                        + "2027;Jeugd;totaal;1050.00;1100.50;-50.50;\n");
    }

    /** 100 in the money of 2026 is 110.25 two years on at five percent. */
    @Test
    void eenReeksInVerschillendePrijzenIsOmTeRekenen() throws IOException {
        var tabel = "jaar;afbakening;laag;lasten;baten;prijspeil\n2028;Jeugd;kosten;110.25;0;2028\n"
                + "2028;Jeugd;rijk;0;100;2026\n";
        assertThat(csv(tabel, "begroting", "beeld")).contains("2028;Jeugd;totaal;;;;ongelijk_prijspeil");
        assertThat(csv(tabel, "begroting", "beeld", "--prijspeil", "2028", "--index", "0.05"))
                .contains("2028;Jeugd;rijk;0.00;110.25;-110.25;\n", "2028;Jeugd;totaal;110.25;110.25;0.00;\n");
        Files.writeString(map.resolve("zonder.csv"), "jaar;afbakening;laag;lasten;baten\n2028;Jeugd;x;1;0\n");
        assertThat(grip(0, "begroting", "beeld", "zonder.csv", "--prijspeil", "2028", "--index", "0.05")
                        .fout())
                .contains("het prijspeil staat er niet bij: x");
        for (var half : new String[][] {{"--prijspeil", "2028"}, {"--index", "0.05"}}) {
            assertThat(grip(2, "begroting", "beeld", "zonder.csv", half[0], half[1])
                            .fout())
                    .contains("--prijspeil en --index gaan samen");
        }
        for (var index : List.of("0,05", "1e-999999999")) {
            assertThat(grip(2, "begroting", "beeld", "zonder.csv", "--prijspeil", "2028", "--index", index)
                            .fout())
                    .contains("'" + index + "' past niet bij --index: schrijf een getal met een punt");
        }
    }

    @Test
    void eenReserveLooptVanJaarTotJaarDoor() throws IOException {
        assertThat(csv(
                        "jaar;onderdeel;bedrag\n2026;begin;100\n2026;storting;25\n2026;tekort;-40\n2027;tekort;-90\n",
                        "begroting",
                        "reserve"))
                .isEqualTo("jaar;begin;storting;onttrekking;einde\n"
                        + "2026;100.00;25.00;40.00;85.00\n2027;85.00;0.00;90.00;-5.00\n");
    }

    /** A saving of 300 - 100 = 200, for three quarters ours: 150 of 200. */
    @Test
    void eenTaakstellingWordtIngevuldDoorHetNettoVanMaatregelen() throws IOException {
        Files.createDirectories(map.resolve("plan"));
        Files.writeString(
                map.resolve("plan/M1.yaml"),
                "id: M1\nnaam: M1\njaren: [2027]\neffecten:\n  - {voorziening: J01, formule: \"-300\"}\n"
                        + "kosten:\n  - {naam: regie, soort: structureel, bedrag: 100}\n");
        assertThat(csv(
                        "taakstelling;jaar;opgave;maatregel;aandeel\nJeugd;2027;200;M1;0.75\nWmo;2027;80;;\n",
                        "taakstelling",
                        "--maatregelen",
                        "plan"))
                .isEqualTo("taakstelling;jaar;opgave;ingevuld;rest;dekking;nodige_realisatie_pct\n"
                        + "Jeugd;2027;200.00;150.00;50.00;0.750000;133.333333\n"
                        + "Wmo;2027;80.00;0.00;80.00;0.000000;\n");
    }

    @Test
    void eenFouteMaatregelHoudtDeTaakstellingTegen() throws IOException {
        Files.createDirectories(map.resolve("plan"));
        Files.writeString(map.resolve("plan/M1.yaml"), "id: M1\nnaam: M1\njaren: morgen\n");
        Files.writeString(map.resolve("t.csv"), "taakstelling;jaar;opgave;maatregel;aandeel\nWmo;2027;80;;\n");
        assertThat(grip(2, "taakstelling", "t.csv", "--maatregelen", "plan").fout())
                .contains("plan/M1.yaml:3 ");
    }

    /** Middle of the chance times middle of the costs: 0.2 x 500, 0.5 x 200 and 0.5 x 1000. */
    @Test
    void risicosStaanOpNaamEnGelijkeRisicosDelenHunRang() throws IOException {
        assertThat(csv(
                        "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\n"
                                + "zwaar;0.4;0.6;500;1500\nb;0.1;0.3;500;500\na;0.5;0.5;100;300\n",
                        "risico"))
                .isEqualTo("risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog;verwacht;rang\n"
                        + "a;0.5;0.5;100.00;300.00;100.00;2\n"
                        + "b;0.1;0.3;500.00;500.00;100.00;2\n"
                        + "zwaar;0.4;0.6;500.00;1500.00;500.00;1\n"
                        + "totaal;;;1100.00;2300.00;700.00;\n");
    }

    @Test
    void deSleutelVerdeeltElkJaarNaarGewicht() throws IOException {
        assertThat(csv(
                        "gemeente;jaar;eigen_kosten;verwacht;gewicht;storting\n"
                                + "0363;2026;400;0;1;10\n0518;2026;0;0;3;0\n",
                        "verevening",
                        "--model",
                        "sleutel"))
                .isEqualTo("gemeente;jaar;eigen_kosten;verrekening;storting;bijdrage\n"
                        + "0363;2026;400.00;-300.00;10.00;110.00\n0518;2026;0.00;300.00;0.00;300.00\n");
    }

    @Test
    void eenOnbekendModelNoemtDeModellen() {
        assertThat(grip(2, "verevening", "--model", "sleutels", "t.csv").fout())
                .contains("verzekering, gemiddelde, pot, sleutel", "Bedoelt u 'sleutel'?");
        assertThat(grip(2, "verevening", "t.csv").fout()).contains("Er ontbreekt iets: --model");
    }

    @Test
    void hetBestandMagEenOptieZijnMaarMoetErEenKeerStaan() throws IOException {
        Files.writeString(map.resolve("r.csv"), "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\n");
        assertThat(grip(0, "risico", "--invoer", "r.csv", "--formaat", "csv").uit())
                .endsWith("\ntotaal;;;0.00;0.00;0.00;\n");
        assertThat(grip(2, "risico").fout()).contains("Noem een bestand");
        assertThat(grip(2, "risico", "r.csv", "--invoer", "r.csv").fout()).contains("een keer");
    }

    @Test
    void deHulpNoemtDeKolommen() {
        assertThat(grip(0, "begroting", "beeld", "--help").uit()).contains("jaar;afbakening;laag;lasten;baten");
        assertThat(grip(0, "risico", "--help").uit()).contains("kans_laag", "Gebruik:");
    }

    @Test
    void alleFouteCellenKomenTegelijk() throws IOException {
        Files.writeString(
                map.resolve("r.csv"),
                "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\na;0.5;1.5;1;2\nb;0.1;0.2;1,50;2\n");
        assertThat(grip(2, "risico", "r.csv").fout()).contains("r.csv:2 kans_hoog: ", "r.csv:3 kosten_laag: ");
    }
}
