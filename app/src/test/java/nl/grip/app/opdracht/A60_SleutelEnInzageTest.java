// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and a look at a person: what is asked wrongly is said in words, and changes nothing. */
class A60_SleutelEnInzageTest {
    private static final String WACHTWOORD = "lang genoeg dus";
    private static final String BSN = "999900006";

    @TempDir
    private Path map;

    private String fout(int afloop, String ingetypt, String... woorden) {
        var omgeving = new Proefomgeving(map, ingetypt);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving.fout();
    }

    @BeforeEach
    void maakMagazijn() throws IOException {
        Files.writeString(map.resolve("inwoners-2026-01-31.csv"), "wijk;leeftijd_van;leeftijd_tot;aantal;jaar\n");
        new Proefomgeving(map).grip("inlezen", "inwoners-2026-01-31.csv");
        assertThat(map.resolve("magazijn/sleutels")).isDirectory();
    }

    @Test
    void eenKopieKomtNooitOverIetsAndersHeen() throws IOException {
        Files.writeString(map.resolve("brief.txt"), "niet weg");
        assertThat(fout(2, WACHTWOORD, "sleutel", "bewaren", "brief.txt")).contains("Er staat al iets op brief.txt");
        assertThat(map.resolve("brief.txt")).hasContent("niet weg");
    }

    @Test
    void eenMagazijnMetSleutelsHoudtZe() throws IOException {
        fout(0, WACHTWOORD, "sleutel", "bewaren", "kopie.txt");
        var sleutels = sleutels();
        assertThat(fout(2, WACHTWOORD, "sleutel", "terugzetten", "kopie.txt")).contains("staan al sleutels");
        assertThat(fout(2, WACHTWOORD, "sleutel", "terugzetten", "weg.txt")).contains("Er is geen bestand weg.txt");
        assertThat(sleutels()).isEqualTo(sleutels);
    }

    @Test
    void hetVerkeerdeWachtwoordIsVerkeerdGevraagd() throws IOException {
        fout(0, WACHTWOORD, "sleutel", "bewaren", "kopie.txt");
        var sleutels = sleutels();
        for (var naam : List.of("pseudoniem.sleutel", "bron.sleutel")) {
            Files.delete(map.resolve("magazijn/sleutels").resolve(naam));
        }
        assertThat(fout(2, "een ander woord", "sleutel", "terugzetten", "kopie.txt"))
                .contains("Het wachtwoord past niet");
        fout(0, WACHTWOORD, "sleutel", "terugzetten", "kopie.txt");
        assertThat(sleutels()).isEqualTo(sleutels);
    }

    /** Whoever looks says why; a look without a reason is not taken, so none is written down either. */
    @Test
    void wieKijktZegtWaarom() throws IOException {
        fout(0, BSN, "inzage", "--reden", "verzoek");
        var log = map.resolve("magazijn/log/inzage");
        var gekeken = Files.readString(log);
        assertThat(gekeken).contains("verzoek");
        assertThat(fout(2, BSN, "inzage", "--reden", " ")).contains("waarom u kijkt");
        assertThat(log).hasContent(gekeken);
    }

    private List<String> sleutels() throws IOException {
        return List.of(
                Files.readString(map.resolve("magazijn/sleutels/pseudoniem.sleutel")),
                Files.readString(map.resolve("magazijn/sleutels/bron.sleutel")));
    }
}
