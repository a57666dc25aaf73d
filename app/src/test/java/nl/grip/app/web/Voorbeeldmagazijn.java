// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.grip.app.kleinvoorbeeld.Voorbeeldgemeente;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;

/** The example municipality, made, read and served. */
record Voorbeeldmagazijn(Magazijn magazijn, Webserver server) implements AutoCloseable {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC);

    static Voorbeeldmagazijn open(Path map) {
        Voorbeeldgemeente.schrijf(map.resolve("uit"));
        var magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK));
        var zoeker = new Bestandenzoeker(magazijn.map().werk());
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger -> zoeker.zoek(map.resolve("uit"), List.of("berichten", "tabellen"), ontvanger),
                        regel -> {},
                        Voortgang.GEEN);
        return new Voorbeeldmagazijn(magazijn, Webserver.start(Magazijnbronnen.van(magazijn, KLOK), 0));
    }

    @Override
    public void close() {
        server.close();
        magazijn.close();
    }
}
