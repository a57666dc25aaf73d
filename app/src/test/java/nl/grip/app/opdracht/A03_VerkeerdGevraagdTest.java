// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void eenOnbekendFormaatNoemtDeKeuzes() {
        assertThat(gevraagd(2, "inlezen", "x.xml", "--formaat", "xml").fout()).contains("csv, json, tabel");
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
