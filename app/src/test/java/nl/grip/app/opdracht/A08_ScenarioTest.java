// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality made to order: its files, and what is said when the order cannot be. */
class A08_ScenarioTest {
    private static final String KOP =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel\n";
    private static final String DORP = "DORP,7,2000,2,4,1.1,1,1.3,0,0.03,0.3,2-7,3.5,1,nee,geen,geen,%s,geen\n";

    @TempDir
    private Path map;

    private Proefomgeving maak(int afloop, String... opties) {
        String[] woorden = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("voorbeeld", "--alleen-maken", "--map", "vb"),
                        java.util.stream.Stream.of(opties))
                .toArray(String[]::new);
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving;
    }

    private void scenario(String schok) throws IOException {
        Files.writeString(map.resolve("s.csv"), KOP + String.format(DORP, schok));
    }

    @Test
    void eenEigenScenarioGeeftBerichtenTabellenEnWaarheid() throws IOException {
        scenario("geen");
        maak(0, "--scenario", "s.csv", "--naam", "DORP", "--zaad", "8", "--jaar", "2025");
        assertThat(Files.readString(map.resolve("vb/waarheid/kenmerken.csv")))
                .contains("scenario;DORP\n", "zaad;8\n", "jaar;2025\n");
        assertThat(map.resolve("vb/tabellen")).isNotEmptyDirectory();
        assertThat(map.resolve("vb/berichten")).isNotEmptyDirectory();
        assertThat(Files.readString(map.resolve("vb/waarheid/jaarkosten.csv"))).contains("\n2025;2025-06-30;");
    }

    @Test
    void eenOnbekendeZinGeeftDeLijstVanZinnen() throws IOException {
        scenario("alles wordt duurder");
        assertThat(maak(2, "--scenario", "s.csv", "--naam", "DORP").fout())
                .contains("'alles wordt duurder'", "trend instroom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2000,2,4,1.1,1,1.3|-5,2,4,1.1,1,1.3|inwoners is -5",
                "2000,2,4,1.1,1,1.3|2000,2,0,1.1,1,1.3|aanbieders is 0",
                "2000,2,4,1.1,1,1.3|2000,2.5,4,1.1,1,1.3|'wijken' is geen heel getal",
                "2000,2,4,1.1,1,1.3|2000,2,4,NaN,1,1.3|'zipf' is geen getal",
                "0.03,0.3,2-7|0.03,7,2-7|credit_volledig_kans is 7",
                "0.03,0.3,2-7|0.03,0.3,9-7|laatste maand van credit_vertraging_mnd is 7",
                "0.03,0.3,2-7|0.03,0.3,gauw|Schrijf zoals 2-7",
                "3.5,1,nee|3.5,13,nee|indexatie_maand is 13",
                "nee,geen|ja (verwerkt in maand 99),geen|maand is 99",
                "nee,geen|nee,aanbieder 9 declareert niets meer vanaf maand 4|aanbieder is 9",
                "geen,geen,%s|geen,X99 wordt X98 per maand 4,%s|Voorziening 'X99' is er niet",
                "%s,geen|%s,prijs W02 +5% vanaf maand 4 voor wijk 2-9|laatste wijk is 9",
                "%s,geen|instroom +5% vanaf maand 99999999999,geen|'instroom +5% vanaf maand 99999999999'"
            })
    void eenGetalDatNietKanIsEenVerkeerdeVraag(String goed, String fout, String zin) throws IOException {
        assertThat(DORP).contains(goed);
        Files.writeString(map.resolve("s.csv"), KOP + DORP.replace(goed, fout).replace("%s", "geen"));
        assertThat(maak(2, "--scenario", "s.csv", "--naam", "DORP").fout()).contains(zin);
        assertThat(map.resolve("vb")).doesNotExist();
    }

    @Test
    void alleBezwarenTegelijkMetDeZinnenDieKunnen() throws IOException {
        Files.writeString(
                map.resolve("s.csv"),
                KOP + DORP.replace("2000,2,4", "-1,0,0").replace("%s", "instroom +5% vanaf maand 99"));
        assertThat(maak(2, "--scenario", "s.csv", "--naam", "DORP").fout())
                .contains("inwoners is -1", "wijken is 0", "aanbieders is 0", "maand is 99", "placebo X vanaf maand M");
    }

    @Test
    void eenOnbekendScenarioNoemtWelkeErZijn() throws IOException {
        scenario("geen");
        assertThat(maak(2, "--scenario", "s.csv", "--naam", "STAD").fout()).contains("Wel: DORP");
        assertThat(maak(2, "--naam", "S99").fout()).contains("S01", "S09");
    }

    @Test
    void watNietTeLezenIsIsEenVerkeerdeVraag() throws IOException {
        assertThat(maak(2, "--scenario", "weg.csv", "--naam", "DORP").fout()).contains("weg.csv is er niet");
        assertThat(maak(2, "--scenario", "weg.csv").fout()).contains("--naam");
        assertThat(maak(2, "--zaad", "veel").fout()).contains("'veel' past niet bij --zaad: schrijf een geheel getal");
        Files.writeString(map.resolve("s.csv"), "a,b\n1,2\n");
        assertThat(maak(2, "--scenario", "s.csv", "--naam", "DORP").fout()).contains("kolom 'scenario'");
        assertThat(map.resolve("vb/berichten")).doesNotExist();
    }

    @Test
    void inEenMapPastEenVoorbeeld() throws IOException {
        scenario("geen");
        String[] dorp = {"--scenario", "s.csv", "--naam", "DORP"};
        maak(0, dorp);
        maak(0, dorp);
        assertThat(maak(2, "--scenario", "s.csv", "--naam", "DORP", "--zaad", "9")
                        .fout())
                .contains("staat al een ander voorbeeld");
        assertThat(maak(2).fout()).contains("--map");
        scenario("instroom +5% vanaf maand 2");
        assertThat(maak(2, dorp).fout()).contains("staat al een ander voorbeeld");
    }

    @Test
    void watAlGemaaktEnGelezenIsWordtNietNogEensGemaaktOfGelezen() throws IOException {
        scenario("geen");
        try (ServerSocket bezet = new ServerSocket(0)) {
            String poort = String.valueOf(bezet.getLocalPort());
            assertThat(toon(poort).fout()).contains("Grip maakt de voorbeeldgemeente DORP", " 0 geweigerd");
            assertThat(toon(poort).fout()).isEqualTo("Poort " + poort + " is bezet. Kies een andere met --poort.\n");
            Files.delete(map.resolve("vb/waarheid/kenmerken.csv"));
            Files.writeString(map.resolve("vb/waarheid/kenmerken.csv"), "naam;waarde\n");
            assertThat(toon(2, poort).fout()).contains("staat al een ander voorbeeld");
        }
    }

    private Proefomgeving toon(String poort) {
        return toon(3, poort);
    }

    /** All of it, up to the screens: their port is taken, so that the command ends there. */
    private Proefomgeving toon(int afloop, String poort) {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("voorbeeld", "--map", "vb", "--scenario", "s.csv", "--naam", "DORP", "--poort", poort))
                .as(omgeving.fout())
                .isEqualTo(afloop);
        return omgeving;
    }
}
