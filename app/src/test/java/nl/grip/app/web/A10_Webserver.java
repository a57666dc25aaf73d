// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import nl.grip.app.web.fout.Foutenlogboek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every answer, whoever asks and whatever is asked. */
class A10_Webserver {
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inzicht/uitgaven/herkomst?maand=2026-03&voorziening=H01",
                "/inzicht/bestaat-niet/herkomst",
                "/inzicht/uitgaven/herkomst?blad=x",
                "/inzicht",
                "/inzicht/clienten",
                "/inzicht/clienten/clienten.csv",
                "/inzicht/clienten/clienten.xlsx",
                "/inzicht/clienten/passwd",
                "/gegevens/bron/a1-3",
                "/gegevens/bron/b2",
                "/huisstijl/grip.css",
                "/bestaat-niet",
                "/fout",
                "/?peildatum=morgen",
                "/?van=2026-02&tot=2026-01",
                "/huisstijl/../Webserver.class",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/|",
                "/%"
            })
    void elkAntwoordDraagtDeVeiligheidskoppen(String pad) throws IOException {
        var antwoord = bezoeker().vraag(pad);
        assertThat(antwoord)
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("X-Frame-Options: DENY")
                .contains("Referrer-Policy: no-referrer");
        assertThat(antwoord.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("\r\nserver:", "set-cookie", "x-powered-by", "jsessionid", "tomcat", "exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void hetAntwoordtOpDeNamenVanDezeComputer(String naam) throws IOException {
        assertThat(metHost(naam + ":" + server.poort())).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kwaad.example", "localhost.kwaad.example", "127.0.0.2", "0.0.0.0", "grip.local"})
    void eenAndereNaamKrijgtGeenPagina(String naam) throws IOException {
        assertThat(metHost(naam + ":" + server.poort()))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("Huishoudelijke hulp");
    }

    @Test
    void eenAnderePoortInDeNaamKrijgtGeenPagina() throws IOException {
        assertThat(metHost("localhost:1")).startsWith("HTTP/1.1 421");
        assertThat(metHost("localhost")).startsWith("HTTP/1.1 421");
    }

    @Test
    void eenFoutpaginaZegtWatErGebeurdeWatBehoudenBleefEnWatNuTeDoen() throws IOException {
        assertThat(bezoeker().vraag("/bestaat-niet"))
                .startsWith("HTTP/1.1 404")
                .contains("Deze pagina bestaat niet", "Uw gegevens zijn niet veranderd.", "Ga naar het overzicht");
    }

    @Test
    void eenOnleesbareKeuzeKrijgtUitlegInPlaatsVanCijfers() throws IOException {
        assertThat(bezoeker().vraag("/?peildatum=morgen"))
                .startsWith("HTTP/1.1 400")
                .contains("De peildatum is geen datum. Schrijf bijvoorbeeld 2026-12-31.");
    }

    @Test
    void eenOnbekendCijferOfOnbekendeRegelIsErNiet() throws IOException {
        assertThat(bezoeker().vraag("/inzicht/bestaat-niet/herkomst"))
                .startsWith("HTTP/1.1 404")
                .contains("Grip kent geen cijfer met deze naam.");
        assertThat(bezoeker().vraag("/gegevens/bron/b2"))
                .startsWith("HTTP/1.1 404")
                .contains("Deze regel staat niet in het magazijn.");
    }

    @Test
    void zonderInloggenIsDeWegNaarEchteMensenDicht() throws IOException {
        try (var echt = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", false), 0)) {
            assertThat(new Bezoeker(echt.poort()).vraag("/gegevens/bron/a1-3"))
                    .startsWith("HTTP/1.1 403")
                    .contains("Deze regel gaat over een echt mens", "u bent niet ingelogd")
                    .doesNotContain("Prestatie");
            assertThat(new Bezoeker(echt.poort()).vraag("/inzicht/uitgaven/herkomst"))
                    .startsWith("HTTP/1.1 200")
                    .contains("6.000,00", "De regels gaan over mensen")
                    .doesNotContain("Prestatie", "/gegevens/bron");
        }
    }

    @Test
    void eenFoutVanOnsKrijgtEenNummerEnGeenUitleg(@TempDir Path map) throws IOException {
        var logboek = map.resolve("web.log");
        var goed = Proefbronnen.van(() -> "Huishoudelijke hulp", true);
        var stuk = goed.metKosten(
                keuze -> {
                    throw new IllegalStateException("rekening van 999900006");
                },
                new Foutenlogboek(logboek, Clock.systemUTC()));
        try (var kapot = Webserver.start(stuk, 0)) {
            assertThat(new Bezoeker(kapot.poort()).vraag("/"))
                    .startsWith("HTTP/1.1 500")
                    .contains("Content-Security-Policy", "Dat ligt niet aan u", "Het nummer van deze fout is ")
                    .doesNotContain("999900006", "IllegalState", "nl.grip");
        }
        assertThat(logboek)
                .content()
                .contains("java.lang.IllegalStateException[A10_Webserver.java:")
                .doesNotContain("999900006");
    }

    @Test
    void alleenLezenKan() throws IOException {
        assertThat(bezoeker().stuur("POST", "/", "Sec-Fetch-Site: same-origin")).startsWith("HTTP/1.1 405");
    }

    private static String metHost(String host) throws IOException {
        return bezoeker().stuur("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private static Bezoeker bezoeker() {
        return new Bezoeker(server.poort());
    }
}
