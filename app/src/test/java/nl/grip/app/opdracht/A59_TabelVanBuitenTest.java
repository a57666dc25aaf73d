// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of steering as somebody from outside hands them in: with what is wrong in them, and with what is worth nothing. */
class A59_TabelVanBuitenTest {
    private static final String INSTRUMENT = "instrument;naam;grootheid;waarde\n";
    private static final String RONDE = "herindicatie;h;dossiers;2000\nherindicatie;h;uren_per_dossier;6\n"
            + "herindicatie;h;uren_per_fte;1300\nherindicatie;h;uurtarief;60.555\n";

    @TempDir
    private Path map;

    private Proefomgeving grip(int afloop, String tabel, String... woorden) throws IOException {
        Files.writeString(map.resolve("tabel.csv"), tabel);
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving;
    }

    /** 12,000 hours at 60.555 euro; two years; amounts in cents, a year as a year, the rest in six decimals. */
    @Test
    void bedragenHebbenTweeDecimalenEnEenJaarGeen() throws IOException {
        assertThat(grip(
                                0,
                                INSTRUMENT + RONDE + "herindicatie;h;jaren;2\nherindicatie;h;eerste_jaar;2027\n",
                                "instrument",
                                "tabel.csv",
                                "--formaat",
                                "csv")
                        .uit())
                .isEqualTo("instrument;naam;grootheid;waarde;geen_cijfer\n"
                        + "herindicatie;h;uren;12000.000000;\n"
                        + "herindicatie;h;fte_per_jaar;4.615385;\n"
                        + "herindicatie;h;kosten;726660.00;\n"
                        + "herindicatie;h;kosten_per_jaar;363330.00;\n"
                        + "herindicatie;h;laatste_jaar;2028;\n");
    }

    @Test
    void eenDeelIsHooguitEenEnEenRondeDuurtLangerDanNiets() throws IOException {
        var fout = grip(
                        2,
                        INSTRUMENT + RONDE + "herindicatie;h;jaren;0\nherindicatie;h;eerste_jaar;27\n"
                                + "preventie;p;gezien;10\npreventie;p;aandeel_niet_verwezen;40\n"
                                + "preventie;p;kosten_traject;1\npreventie;p;kosten;1\n",
                        "instrument",
                        "tabel.csv")
                .fout();
        assertThat(fout)
                .contains("tabel.csv:6 waarde", "meer dan 0")
                .contains("tabel.csv:7 waarde", "een jaar van vier cijfers")
                .contains("tabel.csv:9 waarde", "Schrijf 40 procent als 0.4");
    }

    /** A certain 2,000 beside 1,500: 500 short, and 1,500 / 2,000 is 0.75. */
    @Test
    void watEenRisicoKostStaatInCenten() throws IOException {
        var uit = grip(
                        0,
                        "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\nR;1;1;2000;2000\n",
                        "weerstand",
                        "tabel.csv",
                        "--reserve",
                        "1500",
                        "--formaat",
                        "csv")
                .uit();
        assertThat(uit)
                .contains("gemiddeld;2000.00;\n", "beschikbaar;1500.00;\n", "betaalt_tekort;500.00;\n")
                .contains("ratio;0.750000;\n", "kans_op_tekort;1.000000;\n");
    }

    @Test
    void watNietWordtGebruiktVraagtEenRedenInGewoneWoordenEnDeAfspraakBlijftStaan() throws IOException {
        var antwoord = grip(
                0,
                "domein;element;middel;gebruikt;afspraak;opdrachtgever;reden\n"
                        + "Jeugd;tarieven;inkoop;nee;;;\nJeugd;instroom;toegang;ja;huisartsen;wethouder;\n",
                "stuurmatrix",
                "tabel.csv",
                "--formaat",
                "csv");
        assertThat(antwoord.fout())
                .contains("tabel.csv:2 reden: Jeugd, tarieven, inkoop.")
                .doesNotContain("Optional");
        assertThat(antwoord.uit())
                .startsWith("domein;element;middel;gebruikt;vraagt_reden;afspraak;opdrachtgever;reden\n")
                .contains("\nJeugd;instroom;toegang;ja;nee;huisartsen;wethouder;\n");
    }

    /** Euros of 2020 and of 2019 are no sum of euros. */
    @Test
    void verschillendePrijzenHebbenGeenTotaal() throws IOException {
        assertThat(grip(
                                0,
                                "jaar;afbakening;laag;lasten;baten;prijspeil\n2020;H;a;100;10;2020\n2020;H;b;200;20;2019\n",
                                "begroting",
                                "beeld",
                                "tabel.csv",
                                "--formaat",
                                "csv")
                        .uit())
                .endsWith("2020;H;totaal;;;;ongelijk_prijspeil\n");
    }

    @ParameterizedTest
    @CsvSource({"20", "0", "20266", "2026.5", "-2026"})
    void eenJaarHeeftVierCijfers(String jaar) throws IOException {
        var fout = grip(2, "jaar;onderdeel;bedrag\n" + jaar + ";begin;1\n", "begroting", "reserve", "tabel.csv")
                .fout();
        assertThat(fout)
                .contains("tabel.csv:2 jaar", "een jaar van vier cijfers")
                .hasLineCount(1);
    }

    @Test
    void eenBedragDatTeGrootIsHoeftNietAfgerondTeWorden() throws IOException {
        var fout = grip(
                        2,
                        "jaar;onderdeel;bedrag\n2026;begin;90000000000000000\n2026;x;0.001\n",
                        "begroting",
                        "reserve",
                        "tabel.csv")
                .fout();
        assertThat(fout)
                .contains("tabel.csv:2 bedrag: '90000000000000000' kan hier niet. Verwacht: een bedrag van hooguit 16")
                .contains("tabel.csv:3 bedrag: '0.001' kan hier niet. Verwacht: euro met twee decimalen");
    }
}
