// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attention list on the command line, and who may be served. */
class A54_AandachtTest {
    @TempDir
    private Path map;

    /** From nothing open, by way of a refused file and what somebody decided about it, to nothing open again. */
    @Test
    void deAfloopZegtOfErIetsOpenstaat() throws IOException {
        Files.writeString(map.resolve("postcodes.csv"), "postcode;wijk\n1234AB;WK01\n");
        assertThat(grip("inlezen", "postcodes.csv")).isZero();
        assertThat(grip("aandacht")).isZero();
        Files.writeString(map.resolve("contracten.csv"), "agb;aanbieder\n90000001;Zonder kolommen\n");
        assertThat(grip("inlezen", "contracten.csv")).isEqualTo(1);

        var lijst = new Proefomgeving(map);
        assertThat(lijst.grip("aandacht", "--formaat", "csv")).isEqualTo(1);
        var regel = lijst.uit().lines().skip(1).findFirst().orElseThrow();
        assertThat(regel).startsWith("bestand_geweigerd:").contains(";controller;", ";open;");
        var code = regel.split(";")[0];

        assertThat(grip("aandacht", "--beeindig", code)).isEqualTo(2);
        assertThat(grip("aandacht", "--beeindig", "onzin", "--einde", "hersteld", "--door", "x", "--reden", "y"))
                .isEqualTo(2);
        assertThat(grip(
                        "aandacht",
                        "--beeindig",
                        code,
                        "--einde",
                        "hersteld",
                        "--door",
                        "De Vries",
                        "--reden",
                        "opnieuw"))
                .isZero();
        var daarna = new Proefomgeving(map);
        assertThat(daarna.grip("aandacht", "--formaat", "csv")).isZero();
        assertThat(daarna.uit()).contains(";hersteld;De Vries;");
        assertThat(grip(
                        "aandacht",
                        "--beeindig",
                        code,
                        "--einde",
                        "heropend",
                        "--door",
                        "De Vries",
                        "--reden",
                        "toch niet"))
                .isEqualTo(1);
    }

    @Test
    void zonderInlogdienstLuistertGripNergensAnders() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("start", "--adres", "0.0.0.0")).isEqualTo(2);
        assertThat(omgeving.fout()).contains("Grip luistert alleen op 127.0.0.1, want er is geen inlogdienst.");
    }

    @Test
    void eenOnbekendeRolNoemtDeRollen() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("start", "--alleen", "--rol", "koning")).isEqualTo(2);
        assertThat(omgeving.fout()).contains("raad, college, controller");
    }

    private int grip(String... woorden) {
        return new Proefomgeving(map).grip(woorden);
    }
}
