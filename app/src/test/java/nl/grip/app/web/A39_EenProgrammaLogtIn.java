// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A program brings a token of the provider of the municipality, and sees what belongs to the role that is in it. */
class A39_EenProgrammaLogtIn {
    private static Proefgemeentehuis huis;

    @BeforeAll
    static void start() {
        huis = new Proefgemeentehuis(Duration.ofMinutes(30), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        huis.close();
    }

    @Test
    void zonderTokenHoortHetHoeHetMoet() throws IOException {
        assertThat(vraag("/v1/indicatoren")).startsWith("HTTP/1.1 401").contains("WWW-Authenticate: Bearer\r\n");
    }

    @Test
    void deRolKomtUitDezelfdeGroepen() throws IOException {
        var raad = token(huis.dienst.toegang("Griffie"));
        assertThat(vraag("/v1/indicatoren/clienten", raad))
                .startsWith("HTTP/1.1 200")
                .contains("API-Version")
                .doesNotContainIgnoringCase("set-cookie");
        assertThat(vraag("/v1/bestanden", raad)).startsWith("HTTP/1.1 403");
        assertThat(vraag("/v1/bestanden", token(huis.dienst.toegang("Controle"))))
                .startsWith("HTTP/1.1 200");
        assertThat(vraag("/v1/indicatoren", token(huis.dienst.toegang("Plantsoenen"))))
                .startsWith("HTTP/1.1 403")
                .contains("application/problem+json");
    }

    /** RFC 9068 gives an access token its own type. */
    @Test
    void hetTypeMagZeggenDatHetEenToegangstokenIs() throws IOException {
        var token = Proefinlogdienst.onderteken(
                huis.dienst.sleutel, "at+jwt", huis.dienst.toegang("Griffie").build());
        assertThat(vraag("/v1/indicatoren", token)).startsWith("HTTP/1.1 200");
    }

    /** A token opens the API and no page: there one logs in with a browser, also when the address was bent. */
    @Test
    void eenTokenOpentGeenPagina() throws IOException {
        var token = token(huis.dienst.toegang("Controle"));
        for (var pad : List.of("/", "/gegevens", "/v1/../gegevens", "/v1/%2e%2e/gegevens")) {
            assertThat(vraag(pad, token))
                    .containsPattern("^HTTP/1.1 (302|400|401|404)")
                    .doesNotContain("Huishoudelijke");
        }
    }

    /** Every check by itself: a token that fails just one of them is refused, and says nothing. */
    @TestFactory
    Stream<DynamicTest> watNietKloptWordtGeweigerd() throws JOSEException {
        var goed = huis.dienst.toegang("Controle").build();
        return Stream.of(
                        geval("bedoeld voor wie inlogt", sleutel(met(goed).audience(Proefinlogdienst.CLIENT))),
                        geval("voor niemand bedoeld", sleutel(met(goed).audience((String) null))),
                        geval("van een ander", sleutel(met(goed).issuer("https://kwaad.example"))),
                        geval(
                                "verlopen",
                                sleutel(met(goed)
                                        .expirationTime(Date.from(Instant.now().minusSeconds(120))))),
                        geval("zonder einde", sleutel(met(goed).expirationTime(null))),
                        geval(
                                "nog niet geldig",
                                sleutel(met(goed)
                                        .notBeforeTime(Date.from(Instant.now().plusSeconds(600))))),
                        geval("zonder naam", sleutel(met(goed).subject(null))),
                        geval(
                                "een vreemde sleutel",
                                Proefinlogdienst.onderteken(Proefinlogdienst.sleutel("een"), goed)),
                        geval(
                                "een onbekende sleutel",
                                Proefinlogdienst.onderteken(Proefinlogdienst.sleutel("x"), goed)),
                        geval("een ander soort", Proefinlogdienst.onderteken(huis.dienst.sleutel, "logout+jwt", goed)),
                        geval("zonder handtekening", new PlainJWT(goed).serialize()),
                        geval("met het geheim getekend", metGeheim(goed)),
                        geval("geknoeid", geknoeid(sleutel(met(goed)))),
                        geval("geen token", "x.y.z"),
                        geval("een streep", "-"),
                        geval("te lang", "a".repeat(7_000)))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> geval(String naam, String token) {
        return Stream.of(DynamicTest.dynamicTest(
                naam,
                () -> assertThat(vraag("/v1/indicatoren", token))
                        .startsWith("HTTP/1.1 401")
                        .contains("WWW-Authenticate: Bearer error=\"invalid_token\"", "application/problem+json")
                        .doesNotContain("nimbus", "Exception", "verlopen")));
    }

    private static JWTClaimsSet.Builder met(JWTClaimsSet feiten) {
        return new JWTClaimsSet.Builder(feiten);
    }

    private static String sleutel(JWTClaimsSet.Builder feiten) {
        return Proefinlogdienst.onderteken(huis.dienst.sleutel, feiten.build());
    }

    private static String token(JWTClaimsSet.Builder feiten) {
        return sleutel(feiten);
    }

    /** The public key of the provider used as if it were a secret that is shared. */
    private static String metGeheim(JWTClaimsSet feiten) throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("een").build(), feiten);
        jwt.sign(new MACSigner(
                huis.dienst.sleutel.toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return jwt.serialize();
    }

    private static String geknoeid(String token) {
        var delen = token.split("\\.");
        var anders = new String(
                        java.util.Base64.getUrlDecoder().decode(delen[1]), java.nio.charset.StandardCharsets.UTF_8)
                .replace("Controle", "Griffie");
        return delen[0] + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(anders.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "." + delen[2];
    }

    private static String vraag(String pad, String... token) throws IOException {
        var bezoeker = new Bezoeker(huis.adres.getHost(), huis.adres.getPort());
        return token.length == 0 ? bezoeker.vraag(pad) : bezoeker.vraag(pad, "Authorization: Bearer " + token[0]);
    }
}
