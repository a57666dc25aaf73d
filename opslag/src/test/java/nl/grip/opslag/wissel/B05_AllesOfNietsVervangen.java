// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.wissel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.grip.opslag.fout.MagazijnInGebruik;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files are replaced together: a crash before the decision leaves the old ones, after it the new ones come. */
class B05_AllesOfNietsVervangen {
    @TempDir
    Path map;

    @BeforeEach
    void oudeBestanden() throws IOException {
        Files.createDirectory(map.resolve("bron"));
        zet(map.resolve("databank"), "oud");
        zet(map.resolve("databank.wal"), "oud logboek");
        zet(map.resolve("bron/p1.pak"), "oud");
    }

    @Test
    void naBesluitEnVoltrekkenStaanDeNieuweErEnIsHetLogboekWeg() throws IOException {
        try (Wissel wissel = nieuweBestanden()) {
            wissel.besluit();
            wissel.voltrek();
        }
        staatEr("nieuw");
        assertThat(map.resolve("databank.wal")).doesNotExist();
        assertThat(map.resolve("wissel")).doesNotExist();
    }

    @Test
    void uitvalVoorHetBesluitLaatDeOudeStaan() throws IOException {
        nieuweBestanden().close();
        Wissel.herstel(map);
        staatEr("oud");
        assertThat(map.resolve("wissel")).doesNotExist();
    }

    @Test
    void uitvalNaHetBesluitWordtBijDeVolgendeStartAfgemaakt() throws IOException {
        try (Wissel wissel = nieuweBestanden()) {
            wissel.besluit();
        }
        Wissel.herstel(map);
        staatEr("nieuw");
    }

    @Test
    void uitvalHalverwegeHetVerplaatsenWordtAfgemaakt() throws IOException {
        try (Wissel wissel = nieuweBestanden()) {
            wissel.besluit();
        }
        Files.move(
                map.resolve("wissel/nieuw/bron/p1.pak"),
                map.resolve("bron/p1.pak"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Wissel.herstel(map);
        staatEr("nieuw");
    }

    @Test
    void tweeTegelijkKanNiet() throws IOException {
        try (Wissel bezig = nieuweBestanden()) {
            assertThatThrownBy(() -> Wissel.herstel(map)).isInstanceOf(MagazijnInGebruik.class);
        }
    }

    private Wissel nieuweBestanden() throws IOException {
        Wissel wissel = Wissel.begin(map);
        zet(wissel.plek("databank"), "nieuw");
        zet(wissel.plek("bron/p1.pak"), "nieuw");
        return wissel;
    }

    private void staatEr(String verwacht) {
        assertThat(map.resolve("databank")).hasContent(verwacht);
        assertThat(map.resolve("bron/p1.pak")).hasContent(verwacht);
    }

    private static void zet(Path bestand, String inhoud) throws IOException {
        Files.writeString(bestand, inhoud);
    }
}
