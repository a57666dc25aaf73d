// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.grip.app.web.rol.Rol;
import nl.grip.rapportage.soort.Rapportsoort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page with documents: what somebody may have made, and nothing else. */
class A37_DocumentenMeenemen {
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "Hulp & <zorg>", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void elkeRolZietDeDocumentenDieBijHaarHoren() throws IOException {
        assertThat(als(Rol.RAAD, "/documenten"))
                .contains("Raadsbeeld", "Bestuursrapportage", "Maatregelenbundel")
                .doesNotContain("Gesprekskaart", "Startfoto", "Maandblad");
        assertThat(als(Rol.CONTRACT, "/documenten")).contains("Gesprekskaart", "Hulp &amp; &lt;zorg");
    }

    @Test
    void eenDocumentVanEenAnderKrijgJeNiet() throws IOException {
        assertThat(als(Rol.RAAD, "/documenten/startfoto/startfoto.html")).startsWith("HTTP/1.1 403");
        assertThat(als(Rol.RAAD, "/documenten/iets/iets.pdf")).startsWith("HTTP/1.1 404");
        assertThat(als(Rol.RAAD, "/documenten/raadsbeeld/anders.pdf")).startsWith("HTTP/1.1 404");
    }

    /** A page without figures would not say why there are none. */
    @Test
    void overEenOnbekendeAanbiederIsErGeenGesprekskaart() throws IOException {
        assertThat(als(Rol.CONTRACT, "/documenten/gesprekskaart/gesprekskaart.html?aanbieder=12345678"))
                .startsWith("HTTP/1.1 404")
                .contains("Grip kent geen aanbieder met deze code");
    }

    @Test
    void elkDocumentIsTeMakenAlsHtml() throws IOException {
        for (var soort : Rapportsoort.values()) {
            var adres = "/documenten/" + soort.code() + "/" + soort.code() + ".html?aanbieder=10";
            assertThat(als(Rol.CONTROLLER, adres))
                    .as(soort.code())
                    .startsWith("HTTP/1.1 200")
                    .contains("Content-Disposition: attachment; filename=\"" + soort.code() + "-2026-09-30.html\"")
                    .contains(soort.titel().split(" ")[0])
                    .doesNotContain("<zorg>", "NaN", "null");
        }
    }

    /** Two of days shortly after each other could be subtracted: what is left is of a few people. */
    @Test
    void wieGeenKleineGroepenZietKiestEenKwartaal() throws IOException {
        var stuk = "/documenten/raadsbeeld/raadsbeeld.html?peildatum=";
        for (var rol : List.of(Rol.RAAD, Rol.COLLEGE)) {
            assertThat(als(rol, stuk + "2026-06-30")).startsWith("HTTP/1.1 200");
            for (var dag : List.of("2026-06-29", "2026-07-01", "2026-05-31")) {
                assertThat(als(rol, stuk + dag))
                        .startsWith("HTTP/1.1 400")
                        .contains("Kies de laatste dag van een kwartaal");
            }
        }
        assertThat(als(Rol.CONTROLLER, stuk + "2026-06-29")).startsWith("HTTP/1.1 200");
    }

    @Test
    void eenStukVoorDeRaadHeeftGeenMinteken() throws IOException {
        for (var soort : List.of("raadsbeeld", "bestuursrapportage", "maandblad")) {
            var html = als(Rol.CONTROLLER, "/documenten/" + soort + "/" + soort + ".html");
            var tekst = html.substring(html.indexOf("<body>")).replaceAll("<svg.*?</svg>", "");
            assertThat(tekst).doesNotContainPattern(">-\\d|\\s-\\d");
        }
    }

    @Test
    void deRaadKrijgtGeenNaamVanEenAanbieder() throws IOException {
        assertThat(Arrays.stream(Rol.values())
                        .filter(rol -> rol == Rol.RAAD || rol == Rol.COLLEGE)
                        .map(rol -> zonderFout(rol, "/documenten/gesprekskaart/gesprekskaart.html?aanbieder=10")))
                .allMatch(antwoord -> antwoord.startsWith("HTTP/1.1 403"));
    }

    private static String zonderFout(Rol rol, String pad) {
        try {
            return als(rol, pad);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    private static String als(Rol rol, String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad, "Cookie: grip-rol=" + rol.code());
    }
}
