// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mathematics from the command line: any file, any number of keys. */
class A10_RekenenTest {
    @TempDir
    private Path map;

    private Proefomgeving rekenen(int afloop, String... woorden) {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving;
    }

    private void driehoek(String tekst) throws IOException {
        Files.writeString(map.resolve("d.csv"), tekst);
    }

    @Test
    void elkeSleutelEenEigenAntwoord() throws IOException {
        driehoek("sleutel;oorsprong;ontwikkeling;waarde\nB;1;1;100\nB;1;2;150\nB;2;1;200\nA;1;1;7\n");

        assertThat(rekenen(0, "rekenen", "ChainLadder", "--invoer", "d.csv", "--formaat", "csv")
                        .uit())
                .startsWith("sleutel;grootheid;index;waarde;reden\n"
                        + "A;ChainLadder;totaal;;Met een enkele kolom is er geen ontwikkeling te meten\nB;F;1;")
                .contains("B;ibnr_totaal;totaal;100;\n", "B;ult_oorsprong;2;300;\n");
    }

    @Test
    void kommaEnMerkMogenOok() throws IOException {
        driehoek("\uFEFFsleutel,oorsprong,ontwikkeling,waarde\r\nB,1,1,100\r\nB,1,2,50\r\nB,2,1,-200\r\n");

        assertThat(rekenen(
                                0,
                                "rekenen",
                                "ChainLadder",
                                "--invoer",
                                "d.csv",
                                "--optie",
                                "vorm=toename",
                                "--formaat",
                                "csv")
                        .uit())
                .contains("B;ibnr_totaal;totaal;-100;\n");
    }

    @Test
    void sommigeMethodenHebbenGenoegAanOpties() {
        String[] woorden =
                "rekenen Kupiec --optie n=100 --optie overschrijdingen=10 --optie p=0.1 --formaat csv".split(" ");

        assertThat(rekenen(0, woorden).uit()).contains(";p_waarde;totaal;1;");
    }

    @Test
    void deAndereVragenOmEenBestand() {
        var gevraagd = rekenen(2, "rekenen", "Mack", "--formaat", "csv");

        assertThat(gevraagd.fout()).contains("--invoer");
        assertThat(gevraagd.uit()).isEmpty();
    }

    @Test
    void lijstNoemtMethodenEnOpties() {
        assertThat(rekenen(0, "rekenen", "--lijst", "--formaat", "csv").uit())
                .startsWith("methode;optie;standaard;waarden\n")
                .contains("Mack;est_sigma;log-linear;log-linear|Mack\n");
    }

    @Test
    void onbekendeNamenKrijgenDeDichtstbijzijnde() {
        assertThat(rekenen(2, "rekenen", "Mak").fout()).contains("Bedoelt u 'Mack'?");
        assertThat(rekenen(2, "rekenen", "Mack", "--optie", "alfa=1").fout()).contains("Bedoelt u 'alpha'?");
        assertThat(rekenen(2, "rekenen", "Mack", "--optie", "alpha").fout()).contains("naam=waarde");
        assertThat(rekenen(2, "rekenen", "Mack", "--invoer", "weg.csv").fout()).contains("weg.csv bestaat niet");
        assertThat(rekenen(2, "rekenen").fout()).contains("--lijst");
    }

    @Test
    void eenSlechteDriehoekGeeftEenCijferOfEenReden() throws IOException {
        var gaten = driehoek("gaten", "100,,180", "110,160", "130");
        var nullen = driehoek("nullen", "0,0,0", "0,0", "0");
        var dalend = driehoek("dalend", "100,90,80", "110,100", "120");
        var kolom = driehoek("kolom", "100", "110", "120");
        driehoek("sleutel,oorsprong,ontwikkeling,waarde,blootstelling\n" + gaten + nullen + dalend + kolom);

        for (var methode : List.of("ChainLadder", "Mack", "MerzWuthrichCDR", "CapeCod", "BornhuetterFerguson", "GLM")) {
            elkeSleutelHeeftEenCijferOfEenReden(methode, "gaten", "nullen", "dalend", "kolom");
        }
    }

    @Test
    void eenReeksVanDriePuntenGeeftEenCijferOfEenReden() throws IOException {
        driehoek("sleutel,tijd,waarde\ndrie,1,5\ndrie,2,6\ndrie,3,7\nnul,1,0\nnul,2,0\nnul,3,0\neen,1,5\n");

        for (var methode : List.of("naive", "snaive", "ets", "thetaf", "combinatie", "stl")) {
            elkeSleutelHeeftEenCijferOfEenReden(methode, "drie", "nul", "een");
        }
    }

    private void elkeSleutelHeeftEenCijferOfEenReden(String methode, String... sleutels) {
        var uit = rekenen(0, "rekenen", methode, "--invoer", "d.csv", "--formaat", "csv")
                .uit();
        var rijen = uit.lines().skip(1).map(rij -> rij.split(";", 5)).toList();
        assertThat(uit).as(methode).doesNotContain("NaN", "Infinity", "Exception");
        assertThat(rijen).as(methode).extracting(rij -> rij[0]).contains(sleutels);
        assertThat(rijen)
                .as(methode)
                .allSatisfy(rij -> assertThat(rij[3].isEmpty()).isEqualTo(!rij[4].isEmpty()));
    }

    /** Rows of cumulative values from the oldest; what is left empty is not there. */
    private static String driehoek(String sleutel, String... rijen) {
        var uit = new StringBuilder();
        for (int i = 0; i < rijen.length; i++) {
            var cellen = rijen[i].split(",");
            for (int k = 0; k < cellen.length; k++) {
                if (!cellen[k].isEmpty()) {
                    uit.append("%s,%d,%d,%s,1000\n".formatted(sleutel, 2020 + i, k + 1, cellen[k]));
                }
            }
        }
        return uit.toString();
    }
}
