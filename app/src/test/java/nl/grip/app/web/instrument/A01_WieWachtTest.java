// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen.Wachtregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_WieWachtTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC);

    /** Two were on the list: one found a place, one still waits for the same help. */
    @Test
    void deHulpWaaropMenWachtHeeftEenNaam(@TempDir Path map) throws IOException {
        Files.createDirectories(map.resolve("tabellen"));
        Files.writeString(
                map.resolve("tabellen/wachtlijst-2026-06-30.csv"),
                "client;voorziening;sinds;tot;uitkomst\n"
                        + "900000012;W06;2026-01-10;2026-05-01;geplaatst\n900000024;W06;2026-02-10;;\n");
        try (var magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK))) {
            magazijn.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> new Bestandenzoeker(magazijn.map().werk())
                                    .zoek(map, List.of("tabellen"), ontvanger),
                            regel -> {},
                            Voortgang.GEEN);
            var namen = new Naamgeving(Map.of("voorziening", Map.of("W06", "Beschermd wonen")));
            assertThat(new Magazijninstrumenten(magazijn, () -> LocalDate.of(2026, 12, 31), () -> namen).lees())
                    .containsExactly(
                            new Wachtregel("Beschermd wonen", "geplaatst", 1),
                            new Wachtregel("Beschermd wonen", "wacht nog", 1));
        }
    }
}
