// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Working together on real data: who logs in with the provider of the municipality sees what belongs to his role. */
class A26_SamenInloggen {
    private static Proefgemeentehuis huis;
    private static final Verstelbaar KLOK = new Verstelbaar();

    @BeforeAll
    static void start() {
        huis = new Proefgemeentehuis(Duration.ofMinutes(30), KLOK);
    }

    @AfterAll
    static void stop() {
        huis.close();
    }

    @BeforeEach
    void eerlijk() {
        huis.dienst.eerlijk();
        KLOK.later = Duration.ZERO;
    }

    /** RFC 7636 (PKCE), RFC 6749 10.12 (state) and OpenID Connect Core 15.5.2 (nonce). */
    @Test
    void wieNietIsIngelogdGaatNaarDeInlogdienst() throws Exception {
        var vertrek = Reiziger.plek(huis.reiziger().naar("/inzicht"));
        assertThat(vertrek)
                .startsWith(huis.dienst.uitgever() + "/inloggen?")
                .contains("response_type=code", "client_id=grip", "code_challenge_method=S256", "scope=openid")
                .containsPattern("state=[\\w-]{43}")
                .containsPattern("nonce=[\\w-]{43}")
                .containsPattern("code_challenge=[\\w-]{43}")
                .doesNotContain("geheim");
    }

    @Test
    void wieInlogtKomtOpDePaginaDieHijVroeg() throws Exception {
        var reiziger = huis.reiziger();
        var aangekomen = reiziger.logIn("/inzicht?x=1");
        assertThat(aangekomen.statusCode()).isEqualTo(302);
        assertThat(Reiziger.plek(aangekomen)).isEqualTo("/inzicht?x=1");
        assertThat(reiziger.naar("/inzicht").body())
                .contains("U kijkt als Raadslid", "Log uit", "bij uw gemeente")
                .doesNotContain("/inzicht/aanbieders", "action=\"/rol\"");
        assertThat(huis.personen.logboek).contains("ingelogd u-1001");
    }

    @Test
    void deRolKomtUitDeGroepenVanDeInlogdienst() throws Exception {
        groepen("Toegang");
        var reiziger = huis.reiziger();
        reiziger.logIn("/");
        assertThat(reiziger.naar("/traject").statusCode()).isEqualTo(200);
        assertThat(reiziger.post("/traject?bsn=999900006&reden=gesprek").statusCode())
                .isEqualTo(200);
        assertThat(huis.personen.logboek).contains("u-1001 als consulent zag 9 cijfers: gesprek");
        assertThat(reiziger.naar("/gegevens").statusCode()).isEqualTo(403);
    }

    @Test
    void wieTweeRollenHeeftKiestEnAnderenNiet() throws Exception {
        groepen("Controle", "Griffie");
        var reiziger = huis.reiziger();
        reiziger.logIn("/");
        assertThat(reiziger.naar("/gegevens").statusCode()).isEqualTo(403);
        assertThat(reiziger.post("/rol?rol=controller").statusCode()).isEqualTo(302);
        assertThat(reiziger.naar("/gegevens").statusCode()).isEqualTo(200);
        assertThat(reiziger.post("/rol?rol=beheer").statusCode()).isEqualTo(403);
        assertThat(reiziger.naar("/gegevens").body()).contains("Controller").doesNotContain("value=\"beheer\"");
    }

    @Test
    void wieGeenRolHeeftLeestDatEnZietNiets() throws Exception {
        groepen("Plantsoenen");
        var reiziger = huis.reiziger();
        var pagina = reiziger.logIn("/");
        assertThat(pagina.statusCode()).isEqualTo(403);
        assertThat(pagina.body()).contains("U bent ingelogd, maar u heeft nog geen rol in Grip", "Vraag uw beheerder");
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(302);
        assertThat(huis.personen.logboek).contains("geweigerd u-1001 inloggen zonder rol");
    }

    @Test
    void wieUitlogtIsOokBijDeInlogdienstUit() throws Exception {
        var reiziger = huis.reiziger();
        reiziger.logIn("/");
        var uit = reiziger.post("/uitloggen");
        assertThat(Reiziger.plek(uit))
                .startsWith(huis.dienst.uitgever() + "/uit?")
                .contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(uit.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + huis.dienst.uitgever());
        assertThat(reiziger.naar("/uitgelogd").body()).contains("U bent uitgelogd");
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(302);
    }

    @Test
    void hetNummerVanVoorHetInloggenIsNietsMeerWaard() throws Exception {
        var reiziger = huis.reiziger();
        var terug = reiziger.tot("/");
        var eerder = reiziger.nummer();
        reiziger.naar(terug);
        assertThat(eerder).hasSizeGreaterThanOrEqualTo(32);
        assertThat(reiziger.nummer()).isNotEqualTo(eerder);
        assertThat(bezoeker().vraag("/", "Cookie: grip=" + eerder)).startsWith("HTTP/1.1 302");
        assertThat(bezoeker().vraag("/", "Cookie: grip=" + reiziger.nummer())).startsWith("HTTP/1.1 200");
    }

    @Test
    void naEenWerkdagMoetMenOpnieuwInloggen() throws Exception {
        var reiziger = huis.reiziger();
        reiziger.logIn("/");
        KLOK.later = Duration.ofHours(10).minusMinutes(1);
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(200);
        KLOK.later = Duration.ofHours(10);
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(302);
    }

    @Test
    void wieLangStilIsMoetOpnieuwInloggen() throws Exception {
        try (var kort = new Proefgemeentehuis(Duration.ofSeconds(1), KLOK)) {
            var reiziger = kort.reiziger();
            reiziger.logIn("/");
            assertThat(reiziger.naar("/begrippen").statusCode()).isEqualTo(200);
            Thread.sleep(2_100);
            assertThat(reiziger.naar("/begrippen").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void tweeTabbladenLoggenTegelijkIn() throws Exception {
        var reiziger = huis.reiziger();
        var een = reiziger.tot("/begrippen");
        var ander = reiziger.tot("/inzicht");
        assertThat(Reiziger.plek(reiziger.naar(een))).isEqualTo("/begrippen");
        assertThat(Reiziger.plek(reiziger.naar(ander))).isEqualTo("/inzicht");
    }

    @Test
    void eenProgrammaEnEenFormulierWordenNietDoorgestuurd() throws Exception {
        assertThat(bezoeker().vraag("/v1/indicatoren"))
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json", "U bent niet ingelogd")
                .doesNotContainIgnoringCase("set-cookie");
        assertThat(bezoeker().stuur("POST", "/traject?bsn=999900006", "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 401")
                .contains("Wat u invulde is niet bewaard.")
                .doesNotContainIgnoringCase("set-cookie");
        assertThat(bezoeker().vraag("/", "Sec-Fetch-Mode: cors")).startsWith("HTTP/1.1 401");
    }

    /** Every page, also one that somebody adds later: closed to who is not logged in, and with all headers. */
    @TestFactory
    Stream<DynamicTest> zonderInloggenIsElkePaginaDicht() {
        var tabel = Rollentabel.laad();
        return A13_WieZietWat.ADRES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(paar -> DynamicTest.dynamicTest(paar.getKey(), () -> {
                    var antwoord = bezoeker().vraag(paar.getValue());
                    if (!tabel.kent(paar.getKey(), "zonder inloggen")) {
                        assertThat(antwoord)
                                .containsPattern("^HTTP/1.1 (302|401|405)")
                                .doesNotContain("Huishoudelijke");
                    }
                    assertThat(antwoord)
                            .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                            .contains("X-Frame-Options: DENY", "Referrer-Policy: no-referrer")
                            .containsPattern("Cache-Control: no-(store|cache)")
                            .doesNotContain(";jsessionid", " style=", "<script>");
                }));
    }

    /** The routes of logging in, mistakes included. */
    @TestFactory
    Stream<DynamicTest> ookDePaginasVanHetInloggenHebbenDeVeiligheidskoppen() {
        return Stream.of("/inloggen", "/inloggen?state=x&code=y", "/uitgelogd", "/uitloggen", "/bestaat-niet", "/|")
                .map(adres -> DynamicTest.dynamicTest(
                        adres,
                        () -> assertThat(bezoeker().vraag(adres))
                                .contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-store")
                                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY")
                                .doesNotContain("Exception", "nimbus")));
    }

    @Test
    void overTlsIsHetKoekjeGebondenAanDezeNaam() throws IOException {
        try (var tls = huis.achterTls("grip.gemeente.example")) {
            var antwoord = vraag(tls, "grip.gemeente.example", "/");
            assertThat(antwoord)
                    .startsWith("HTTP/1.1 302")
                    .containsPattern("Set-Cookie: __Host-grip=[0-9A-F]{32};")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .contains("Strict-Transport-Security: max-age=31536000")
                    .contains("redirect_uri=https%3A%2F%2Fgrip.gemeente.example%2Finloggen")
                    .doesNotContain("Domain=");
            for (var naam :
                    List.of("kwaad.example", "localhost:" + tls.poort(), "grip.gemeente.example.kwaad.example")) {
                assertThat(vraag(tls, naam, "/")).startsWith("HTTP/1.1 421");
            }
        }
    }

    @Test
    void uitloggenKanAlleenVanEenEigenPagina() throws Exception {
        var reiziger = huis.reiziger();
        reiziger.logIn("/");
        assertThat(bezoeker()
                        .stuur("POST", "/uitloggen", "Cookie: grip=" + reiziger.nummer(), "Sec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 403");
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(200);
    }

    @Test
    void watNiemandKanTypenIsWieErIsIngelogd() {
        var kijker = nl.grip.app.web.rol.Kijker.ingelogd("u-1001", List.of(Rol.CONTROLLER));
        var bezoek = new nl.grip.app.web.rol.Bezoek(Rol.CONTROLLER, false, Rollentabel.laad(), kijker);
        assertThat(bezoek.ondertekend(" Jan [u-7 als beheer] "))
                .isEqualTo("Jan (u-7 als beheer) [u-1001 als controller]");
        assertThat(bezoek.ondertekend(" ")).isEmpty();
    }

    private static void groepen(String... namen) {
        huis.dienst.claims = feiten -> feiten.claim("realm_access", Map.of("roles", List.of(namen)));
    }

    private static Bezoeker bezoeker() {
        return new Bezoeker(huis.adres.getHost(), huis.adres.getPort());
    }

    private static String vraag(Webserver server, String host, String pad) throws IOException {
        return new Bezoeker(server.poort())
                .stuur("GET " + pad + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** A clock that a test can put forward. */
    private static final class Verstelbaar extends Clock {
        private Duration later = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(later);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
