// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.archief.Stuk;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept comes back to the byte, for ever; what was changed is noticed. */
class B12_StukkenInHetArchief {
    private static final byte[] INHOUD = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    @Test
    void eenStukKomtTerugZoalsHetBewaardIs() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            proef.magazijn().archief().bewaar("prognose", "2026", Map.of("peildatum", "2026-06-30"), INHOUD);
        }
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            Stuk stuk = proef.magazijn().archief().find("prognose", "2026").orElseThrow();
            assertThat(proef.magazijn().archief().lees(stuk)).isEqualTo(INHOUD);
            assertThat(stuk.kenmerken()).isEqualTo(Map.of("peildatum", "2026-06-30"));
            assertThat(proef.magazijn().archief().list("prognose")).containsExactly(stuk);
            assertThat(proef.magazijn().archief().list("afsluiting")).isEmpty();
        }
    }

    @Test
    void hetEersteStukBlijft() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            var archief = proef.magazijn().archief();
            Stuk eerste = archief.bewaar("prognose", "2026", Map.of(), INHOUD);
            Stuk tweede = archief.bewaar("prognose", "2026", Map.of(), "anders".getBytes(StandardCharsets.UTF_8));

            assertThat(tweede).isEqualTo(eerste);
            assertThat(archief.lees(tweede)).isEqualTo(INHOUD);
        }
    }

    @Test
    void dezelfdeInhoudOnderEenAndereSleutelIsEenEigenStuk() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            var archief = proef.magazijn().archief();
            archief.bewaar("prognose", "a", Map.of(), INHOUD);
            archief.bewaar("prognose", "b", Map.of(), INHOUD);

            assertThat(archief.list("prognose")).extracting(Stuk::sleutel).containsExactly("a", "b");
        }
    }

    @Test
    void eenVeranderdStukWordtGeweigerdEnGevonden() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            var archief = proef.magazijn().archief();
            Stuk stuk = archief.bewaar("afsluiting", "jaarrekening", Map.of(), INHOUD);
            Files.write(bestand(stuk), new byte[] {1, 2, 3});

            assertThatThrownBy(() -> archief.lees(stuk)).isInstanceOf(MagazijnBeschadigd.class);
            assertThat(Controle.van(proef.magazijn().delen()))
                    .filteredOn(deel -> !deel.heel())
                    .extracting(Onderdeel::onderdeel)
                    .containsExactly("journaal");
        }
    }

    @Test
    void eenVerdwenenStukWordtGevonden() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            Stuk stuk = proef.magazijn().archief().bewaar("afsluiting", "jaarrekening", Map.of(), INHOUD);
            Files.delete(bestand(stuk));

            assertThat(Controle.van(proef.magazijn().delen()))
                    .filteredOn(deel -> !deel.heel())
                    .extracting(Onderdeel::toelichting)
                    .first()
                    .asString()
                    .contains("afsluiting jaarrekening");
        }
    }

    @Test
    void stukkenGaanMeeInEenReservekopie() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            proef.magazijn().archief().bewaar("prognose", "2026", Map.of(), INHOUD);
            Reservekopie.maak(proef.magazijn().delen(), temp.resolve("kopie"));
        }
        Terugzetting.voer(
                temp.resolve("kopie"),
                temp.resolve("terug"),
                Sleutelbos.open(temp.resolve("m/sleutels")),
                Proefmagazijn.KLEIN);
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("terug"))) {
            var archief = proef.magazijn().archief();
            assertThat(List.of(archief.find("prognose", "2026").orElseThrow()))
                    .allSatisfy(stuk -> assertThat(archief.lees(stuk)).isEqualTo(INHOUD));
        }
    }

    private Path bestand(Stuk stuk) {
        return temp.resolve("m/archief").resolve(stuk.sha256() + ".gz");
    }
}
