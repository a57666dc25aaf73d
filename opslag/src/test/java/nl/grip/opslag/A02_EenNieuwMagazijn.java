// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.GeenMagazijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A02_EenNieuwMagazijn {
    @TempDir
    Path temp;

    @Test
    void eenMapDieErNietIsWordtEenMagazijn() {
        try (Magazijn magazijn = open("nieuw/ver weg")) {
            assertThat(magazijn.vragen()
                            .stel("SELECT count(*) AS n FROM feit.declaratieregel", Map.of())
                            .rijen())
                    .containsExactly(List.of(0L));
        }
    }

    @Test
    void eenLegeMapWordtEenMagazijn() throws IOException {
        Files.createDirectory(temp.resolve("leeg"));
        try (Magazijn magazijn = open("leeg")) {
            assertThat(magazijn.map().databank()).exists();
        }
    }

    @Test
    void hetMagazijnBlijftNaSluiten() {
        open("m").close();
        try (Magazijn magazijn = open("m")) {
            assertThat(magazijn.vragen()
                            .stel("SELECT versie FROM beheer.versie", Map.of())
                            .rijen())
                    .containsExactly(List.of(Schema.VERSIE));
        }
    }

    @Test
    void eenMapMetIetsAndersBlijftOngemoeid() throws IOException {
        Files.writeString(temp.resolve("vakantie.txt"), "foto's");
        assertThatThrownBy(() -> open(".")).isInstanceOf(GeenMagazijn.class).hasMessageContaining("geen magazijn");
        assertThat(temp.toFile().list()).containsExactly("vakantie.txt");
    }

    /** Of a process that is gone; another that is busy making its own is left alone. */
    @Test
    void watEenAfgebrokenPogingAchterlietGaatWeg() throws IOException {
        String bezig =
                "m.nieuw-" + ProcessHandle.current().parent().orElseThrow().pid();
        Files.createDirectory(temp.resolve(bezig));
        Files.createDirectories(temp.resolve("m.nieuw-" + 999_999_999_999L + "/sleutels"));
        Files.createDirectory(temp.resolve("m.nieuw-idee"));
        open("m").close();
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("m", bezig, "m.nieuw-idee");
    }

    @Test
    void alleenDeEigenaarMagErin() throws IOException {
        try (Magazijn magazijn = open("m")) {
            for (Path map : List.of(
                    magazijn.map().pad(), magazijn.map().bron(), magazijn.map().sleutels())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void eenMapMetLeestekensWerkt() {
        try (Magazijn magazijn = open("it's a=b & c #1")) {
            assertThat(magazijn.map().databank()).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a?b"})
    void watDeDatabankNietVerdraagtWordtGeweigerd(String naam) {
        assertThatThrownBy(() -> open(naam)).isInstanceOf(GeenMagazijn.class).hasMessageContaining("puntkomma");
    }

    private Magazijn open(String naam) {
        return Magazijn.open(temp.resolve(naam), Instellingen.standaard());
    }
}
