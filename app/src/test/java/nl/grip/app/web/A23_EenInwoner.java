// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.vorm.Alleen;
import nl.grip.app.web.vorm.Toegang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look at a person: by POST, written down first, refused to who has no business there; and who serves himself alone. */
class A23_EenInwoner {
    private static final String BSN = "999900006";
    private static final String VRAAG = "bsn=" + BSN + "&reden=nieuwe+aanvraag&voorziening=10";

    @TempDir
    private static Path map;

    private static Voorbeeldmagazijn voorbeeld;

    @BeforeAll
    static void open() {
        voorbeeld = Voorbeeldmagazijn.open(map);
    }

    @AfterAll
    static void sluit() {
        voorbeeld.close();
    }

    @Test
    void deConsulentZietHetPasNadatHetIsOpgeschreven() throws IOException {
        int voor = logboek().size();
        var pagina = stuur("consulent", VRAAG);
        assertThat(pagina)
                .startsWith("HTTP/1.1 200")
                .contains("Deze inwoner heeft")
                .doesNotContain(BSN);
        assertThat(logboek()).hasSize(voor + 1);
        assertThat(logboek().get(voor)).contains("consulent", "nieuwe").doesNotContain(BSN);
    }

    @Test
    void wieErNietOverGaatWordtGeweigerdEnOokDatStaatErin() throws IOException {
        int voor = logboek().size();
        assertThat(stuur("beleid", VRAAG)).startsWith("HTTP/1.1 403").doesNotContain(BSN);
        assertThat(logboek()).hasSize(voor + 1);
        assertThat(logboek().get(voor)).contains("beleid", "geweigerd").doesNotContain(BSN);
    }

    @Test
    void hetBeeldVoorDeInwonerStaatUitTotHetCollegeHetAanzet() throws IOException {
        assertThat(stuur("consulent", "/inwoner/beeld", VRAAG))
                .startsWith("HTTP/1.1 400")
                .contains("Dit beeld staat uit");
        assertThat(stuur("consulent", "/inwoner", "stand=aan&wie=x&waarom=x")).startsWith("HTTP/1.1 403");
        assertThat(stuur("college", "/inwoner", "stand=aan&wie=Wethouder&waarom=besluit"))
                .startsWith("HTTP/1.1 302");
        assertThat(stuur("consulent", "/inwoner/beeld", VRAAG))
                .startsWith("HTTP/1.1 200")
                .contains("Uw hulp via de gemeente")
                .doesNotContain(BSN);
        assertThat(stuur("college", "/inwoner", "stand=uit&wie=Wethouder&waarom=besluit"))
                .startsWith("HTTP/1.1 302");
        assertThat(stuur("consulent", "/inwoner/beeld", VRAAG)).startsWith("HTTP/1.1 400");
    }

    @Test
    void zonderRedenOfMetEenVerkeerdNummerWordtNietsGetoond() throws IOException {
        assertThat(stuur("consulent", "bsn=" + BSN + "&reden=")).startsWith("HTTP/1.1 400");
        assertThat(stuur("consulent", "bsn=123456789&reden=x"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("123456789");
    }

    @Test
    void zonderLogboekIsErNietsTeZien() throws IOException {
        var log = voorbeeld.magazijn().map().log().resolve("inzage");
        Files.deleteIfExists(log);
        Files.createDirectory(log);
        try {
            assertThat(stuur("consulent", VRAAG)).startsWith("HTTP/1.1 500").doesNotContain("Deze inwoner");
        } finally {
            Files.delete(log);
        }
    }

    @Test
    void wieAlleenWerktHeeftEenRolEnZietRegelsMetZijnNaamInHetLogboek() throws IOException {
        var personen = new Proefpersonen(() -> "Begeleiding");
        var proef = Proefbronnen.van(() -> "Begeleiding", false, personen, new Toegang() {
            @Override
            public boolean totOpDeRegel() {
                return false;
            }

            @Override
            public Optional<Alleen> alleen() {
                return Optional.of(new Alleen("jansen", "controller"));
            }
        });
        try (var server = Webserver.start(proef, 0)) {
            var bezoeker = new Bezoeker(server.poort());
            assertThat(bezoeker.vraag("/gegevens/bron/a1-3")).startsWith("HTTP/1.1 200");
            assertThat(personen.logboek).containsExactly("jansen als controller zag a1-3");
            assertThat(bezoeker.vraag("/traject", "Cookie: grip-rol=consulent")).startsWith("HTTP/1.1 403");
            assertThat(bezoeker.vraag("/")).contains("U kijkt als Controller").doesNotContain("name=\"rol\"");
        }
    }

    /** The lines of proc(5): local and remote address in hex, and the uid of the eighth column. */
    @Test
    void alleenDeEigenVerbindingTelt() {
        var kop = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
        var vrager = "   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 1 1";
        var server = "   2: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1001        0 1 1";
        assertThat(Eigenaarcontrole.isVan("1000", Stream.of(kop, vrager, server), 50_000, 8080))
                .isTrue();
        assertThat(Eigenaarcontrole.isVan("1001", Stream.of(kop, vrager, server), 50_000, 8080))
                .isFalse();
        assertThat(Eigenaarcontrole.isVan("1000", Stream.of(kop, server), 50_000, 8080))
                .isFalse();
    }

    private static java.util.List<String> logboek() throws IOException {
        var bestand = voorbeeld.magazijn().map().log().resolve("inzage");
        return Files.isRegularFile(bestand) ? Files.readAllLines(bestand) : java.util.List.of();
    }

    private static String stuur(String rol, String inhoud) throws IOException {
        return stuur(rol, "/traject", inhoud);
    }

    private static String stuur(String rol, String pad, String inhoud) throws IOException {
        int poort = voorbeeld.server().poort();
        return new Bezoeker(poort)
                .stuur("POST " + pad + " HTTP/1.1\r\nHost: localhost:" + poort
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + inhoud.length()
                        + "\r\nSec-Fetch-Site: same-origin\r\nCookie: grip-rol=" + rol
                        + "\r\nConnection: close\r\n\r\n" + inhoud);
    }
}
