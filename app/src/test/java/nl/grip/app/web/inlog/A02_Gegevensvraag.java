// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.grip.app.web.inlog.Inlogfout.Reden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ID token leaves out is asked for, and counts only when it is about the same user (Core 5.3.2). */
class A02_Gegevensvraag {
    private static final String TOEGANG = "toegang-1";
    private static final JWTClaimsSet BEWIJS = new JWTClaimsSet.Builder()
            .subject("u-1")
            .claim("afdeling", "Griffie")
            .build();
    private static HttpServer dienst;
    private static String soort;
    private static String antwoord;

    @BeforeAll
    static void start() throws IOException {
        dienst = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        dienst.createContext("/wie", A02_Gegevensvraag::antwoord);
        dienst.start();
    }

    @AfterAll
    static void stop() {
        dienst.stop(0);
    }

    @Test
    void deGroepenUitHetAntwoordTellen() {
        zegt("application/json", "{'sub': 'u-1', 'groepen': ['Griffie', 'Iedereen']}");
        assertThat(vulAan(TOEGANG).getClaim("groepen")).isEqualTo(List.of("Griffie", "Iedereen"));
    }

    @Test
    void watOndertekendIsGaatVoor() {
        zegt("application/json", "{'sub': 'u-1', 'afdeling': 'Beheer'}");
        assertThat(vulAan(TOEGANG).getClaim("afdeling")).isEqualTo("Griffie");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "over een ander; application/json; {'sub': 'u-2', 'groepen': ['Beheer']}",
                "over een lege naam; application/json; {'sub': '', 'groepen': ['Beheer']}",
                "over niemand; application/json; {'groepen': ['Beheer']}",
                "geen json; application/json; Beheer",
                "een pagina; text/html; <p>Beheer</p>",
                "ongetekend; application/jwt; eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1LTEiLCJncm9lcGVuIjoiQmVoZWVyIn0."
            })
    void watNietOverDezeGebruikerGaatTeltNiet(String geval, String watVoor, String tekst) {
        zegt(watVoor, tekst);
        assertThatThrownBy(() -> vulAan(TOEGANG))
                .as(geval)
                .isInstanceOfSatisfying(
                        Inlogfout.class, fout -> assertThat(fout.reden()).isEqualTo(Reden.GEGEVENS_GEWEIGERD));
    }

    @Test
    void wieGeenAntwoordKrijgtLeestDat() {
        zegt("application/json", "{'sub': 'u-1'}");
        assertThatThrownBy(() -> vulAan("ander"))
                .isInstanceOfSatisfying(
                        Inlogfout.class,
                        fout -> assertThat(fout.zin()).isEqualTo("de inlogdienst gaf Grip uw groepen niet"));
    }

    @Test
    void eenDienstDieNietsVerderVerteltWordtNietsGevraagd() {
        assertThat(new Gegevensvraag(aanbod()).vulAan(BEWIJS, new BearerAccessToken(TOEGANG)))
                .isEqualTo(BEWIJS);
    }

    private static JWTClaimsSet vulAan(String toegang) {
        var aanbod = aanbod();
        aanbod.setUserInfoEndpointURI(
                URI.create("http://127.0.0.1:" + dienst.getAddress().getPort() + "/wie"));
        return new Gegevensvraag(aanbod).vulAan(BEWIJS, new BearerAccessToken(toegang));
    }

    private static OIDCProviderMetadata aanbod() {
        return new OIDCProviderMetadata(
                new Issuer("http://127.0.0.1"), List.of(SubjectType.PUBLIC), URI.create("http://127.0.0.1/sleutels"));
    }

    private static void zegt(String watVoor, String tekst) {
        soort = watVoor;
        antwoord = tekst.replace('\'', '"');
    }

    private static void antwoord(HttpExchange ruil) throws IOException {
        boolean mag = ("Bearer " + TOEGANG).equals(ruil.getRequestHeaders().getFirst("Authorization"));
        var bytes = antwoord.getBytes(StandardCharsets.UTF_8);
        ruil.getResponseHeaders().add("Content-Type", soort);
        ruil.sendResponseHeaders(mag ? 200 : 401, bytes.length);
        ruil.getResponseBody().write(bytes);
        ruil.close();
    }
}
