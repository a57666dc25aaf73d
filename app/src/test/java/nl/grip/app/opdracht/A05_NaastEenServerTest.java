// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import nl.grip.app.kleinvoorbeeld.Voorbeeldgemeente;
import nl.grip.app.overdracht.Loket;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command typed while a server has the store open. */
class A05_NaastEenServerTest {
    @TempDir
    private Path map;

    private int metServer(Proefomgeving opdracht, String... woorden) throws IOException {
        Path plek = map.resolve("magazijn");
        try (Magazijn magazijn = Magazijn.open(plek, Instellingen.standaard());
                Loket loket = Loket.open(magazijn.map().sok(), new Uitvoering(magazijn, Clock.systemUTC()))) {
            return opdracht.grip(woorden);
        }
    }

    @Test
    void eenOpdrachtGeeftHetzelfdeAlsZonderServer() throws IOException {
        Voorbeeldgemeente.schrijf(map.resolve("vb"));
        Proefomgeving lezen = new Proefomgeving(map);
        assertThat(metServer(lezen, "inlezen", "vb/tabellen", "--formaat", "csv"))
                .isZero();
        assertThat(lezen.uit()).contains("vb/tabellen/contracten-2024-09-02.csv;");
        Proefomgeving met = new Proefomgeving(map);
        assertThat(metServer(met, "gegevens", "bestanden", "--formaat", "csv")).isZero();
        Proefomgeving zonder = new Proefomgeving(map);
        assertThat(zonder.grip("gegevens", "bestanden", "--formaat", "csv")).isZero();
        assertThat(met.uit()).isEqualTo(zonder.uit()).hasLineCount(4);
    }

    @Test
    void watDeServerMoetWetenWordtHierGevraagd() throws IOException {
        Proefomgeving omgeving = new Proefomgeving(map, "999900006");
        assertThat(metServer(omgeving, "inzage", "--reden", "proef", "--formaat", "csv"))
                .isZero();
        assertThat(omgeving.uit()).contains("inzage;1;reden;proef");
    }

    @Test
    void watHetMagazijnVervangtMoetWachtenTotDeServerStopt() throws IOException {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(metServer(omgeving, "vernietig", "--verlopen", "--ja")).isEqualTo(3);
        assertThat(omgeving.fout()).contains("grip start", "Stop dat eerst");
    }

    @Test
    void zonderServerMaarMetSlotZegtGripWelkProces() {
        try (Magazijn open = Magazijn.open(map.resolve("magazijn"), Instellingen.standaard())) {
            Proefomgeving omgeving = new Proefomgeving(map);
            assertThat(omgeving.grip("gegevens", "bestanden")).isEqualTo(3);
            assertThat(omgeving.fout())
                    .contains(Long.toString(ProcessHandle.current().pid()));
        }
    }
}
