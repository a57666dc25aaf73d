// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the browser: a wrong one never costs a right one, and none stays behind on the way in. */
class A16_BestandenBrengen {
    private static final String GOED = "postcode;wijk\n1234AB;WK01\n";
    private static final String STREEP = "grip-streep";

    @TempDir
    private static Path map;

    private static Magazijn magazijn;
    private static Webserver server;

    @BeforeAll
    static void start() {
        magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(256, 1, Clock.systemUTC()));
        server = Webserver.start(Magazijnbronnen.van(magazijn, Clock.systemUTC()), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        magazijn.close();
    }

    @Test
    void eenFoutBestandKostNooitEenGoed() throws Exception {
        var antwoord = breng(Map.of(
                "postcodes-2026-01-01.csv", GOED,
                "inwoners-2026-01-01.csv", "jaar;wijk\n2026;WK01\n",
                "notitie.txt", "hallo"));
        assertThat(antwoord)
                .contains("1 gelezen, 1 geweigerd, 1 ongewijzigd gelaten")
                .contains("Wat gelezen is, staat erin")
                .contains("postcodes-2026-01-01.csv", "inwoners-2026-01-01.csv")
                .doesNotContain("/aflevering");
        assertThat(breng(Map.of("postcodes-2026-01-01.csv", GOED))).contains("al ingelezen, er veranderde niets");
        assertThat(vraag("/gegevens/bevindingen")).contains("Geweigerd: ", "inwoners-2026-01-01.csv");
    }

    @Test
    void erBlijftNietsAchter() throws Exception {
        breng(Map.of("postcodes-2026-02-01.csv", "postcode;wijk\n2345CD;WK02\n"));
        try (var over = Files.list(magazijn.map().werk())) {
            assertThat(over.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void vanEenPadTeltAlleenDeNaam() throws Exception {
        assertThat(breng(Map.of("../../../postcodes-2026-03-01.csv", "postcode;wijk\n3456EF;WK03\n")))
                .contains(">postcodes-2026-03-01.csv<");
        assertThat(breng(Map.of("C:\\stukken\\postcodes-2026-04-01.csv", "postcode;wijk\n4567GH;WK04\n")))
                .contains(">postcodes-2026-04-01.csv<");
    }

    @Test
    void zonderBestandIsErUitleg() throws Exception {
        assertThat(breng(Map.of())).contains("U hebt geen bestand gekozen");
    }

    @Test
    void eenLeegMagazijnZegtWatTeDoen() throws IOException {
        assertThat(vraag("/voorzieningen")).contains("Lees eerst bestanden in");
        assertThat(vraag("/inzicht/uitgaven")).startsWith("HTTP/1.1 200");
        assertThat(vraag("/gegevens/aansluiting")).contains("Er is niets om te vergelijken");
        assertThat(vraag("/gegevens/signalen"))
                .contains("Nog niet te zeggen of er iets opvalt", "Er zijn nog geen rekeningen");
    }

    private static String vraag(String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad);
    }

    private static String breng(Map<String, String> bestanden) throws Exception {
        var inhoud = new TreeMap<>(bestanden)
                        .entrySet().stream()
                                .map(b -> "--" + STREEP
                                        + "\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\""
                                        + b.getKey().replace("\\", "\\\\") + "\"\r\n\r\n" + b.getValue() + "\r\n")
                                .collect(Collectors.joining())
                + "--" + STREEP + "--\r\n";
        var vraag = HttpRequest.newBuilder(URI.create(server.adres() + "/gegevens"))
                .header("Content-Type", "multipart/form-data; boundary=" + STREEP)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud, StandardCharsets.UTF_8))
                .build();
        return HttpClient.newHttpClient().send(vraag, BodyHandlers.ofString()).body();
    }
}
