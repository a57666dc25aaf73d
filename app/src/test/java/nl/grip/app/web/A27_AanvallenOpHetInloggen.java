// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.grip.app.web.inlog.Inlogdienst;
import nl.grip.app.web.inlog.Inlogfout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever lies while logging in stays outside (RFC 9700, OAuth 2.0 Security Best Current Practice; Core 3.1.3.7). */
class A27_AanvallenOpHetInloggen {
    private static final String KLOPT_NIET = "het bewijs van de inlogdienst klopt niet";
    private static final String ONBEKEND = "deze poging om in te loggen kent Grip niet, of zij is al gebruikt";
    private static final ECKey ANDER = Proefinlogdienst.sleutel("ander");

    private static Proefgemeentehuis huis;

    @BeforeAll
    static void start() {
        huis = new Proefgemeentehuis(Duration.ofMinutes(30), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        huis.close();
    }

    @BeforeEach
    void eerlijk() {
        huis.dienst.eerlijk();
    }

    private record Leugen(String naam, UnaryOperator<JWTClaimsSet.Builder> feiten) {}

    @TestFactory
    Stream<DynamicTest> eenBewijsDatNietKloptTeltNiet() {
        var toen = Date.from(Instant.now().minusSeconds(300));
        return Stream.of(
                        new Leugen("andere nonce", f -> f.claim("nonce", "iets-anders")),
                        new Leugen("geen nonce", f -> f.claim("nonce", null)),
                        new Leugen("voor een ander", f -> f.audience("andere-client")),
                        new Leugen(
                                "ook voor een ander",
                                f -> f.audience(List.of("grip", "x")).claim("azp", "x")),
                        new Leugen("van een ander", f -> f.issuer("https://kwaad.example")),
                        new Leugen("verlopen", f -> f.expirationTime(toen)),
                        new Leugen("zonder einde", f -> f.expirationTime(null)),
                        new Leugen(
                                "uit de toekomst",
                                f -> f.issueTime(Date.from(Instant.now().plusSeconds(600)))),
                        new Leugen("over niemand", f -> f.subject(null)))
                .map(leugen -> DynamicTest.dynamicTest(leugen.naam(), () -> {
                    huis.dienst.claims = leugen.feiten();
                    blijftBuiten(KLOPT_NIET);
                }));
    }

    private record Vervalsing(String naam, Function<JWTClaimsSet, String> bewijs) {}

    @TestFactory
    Stream<DynamicTest> eenAndereHandtekeningTeltNiet() {
        return Stream.of(
                        new Vervalsing("geen handtekening (alg none)", f -> new PlainJWT(f).serialize()),
                        new Vervalsing("sleutel die niemand kent", f -> Proefinlogdienst.onderteken(ANDER, f)),
                        new Vervalsing(
                                "andere sleutel onder het bekende nummer",
                                f -> Proefinlogdienst.onderteken(onderNummer("een"), f)),
                        new Vervalsing("met het geheim van Grip (HS256)", A27_AanvallenOpHetInloggen::metGeheim),
                        new Vervalsing("veranderd na het ondertekenen", A27_AanvallenOpHetInloggen::veranderd))
                .map(poging -> DynamicTest.dynamicTest(poging.naam(), () -> {
                    huis.dienst.eerlijk();
                    huis.dienst.bewijs = poging.bewijs();
                    blijftBuiten(KLOPT_NIET);
                }));
    }

    private record Terugweg(String naam, UnaryOperator<String> vragen, String zin) {}

    @TestFactory
    Stream<DynamicTest> eenAndereTerugwegTeltNiet() {
        return Stream.of(
                        new Terugweg("andere state", v -> v.replaceFirst("state=[^&]+", "state=x"), ONBEKEND),
                        new Terugweg("geen state", v -> v.replaceFirst("state=[^&]+&", ""), ONBEKEND),
                        new Terugweg(
                                "andere code", v -> v.replaceFirst("code=[^&]+", "code=x"), "gaf Grip geen antwoord"),
                        new Terugweg("geen code", v -> v.replaceFirst("code=[^&]+&", ""), "heeft u niet ingelogd"),
                        new Terugweg(
                                "andere dienst", v -> v.replaceFirst("iss=[^&]+", "iss=https://x.example"), "andere"),
                        new Terugweg("zonder naam van de dienst", v -> v.replaceFirst("&iss=[^&]+", ""), "andere"),
                        new Terugweg(
                                "geweigerd",
                                v -> v.replaceFirst("code=[^&]+", "error=access_denied"),
                                "de inlogdienst heeft u niet ingelogd"))
                .map(weg -> DynamicTest.dynamicTest(weg.naam(), () -> {
                    huis.dienst.eerlijk();
                    huis.dienst.terug = weg.vragen();
                    blijftBuiten(weg.zin());
                }));
    }

    @Test
    void dezelfdeTerugwegTeltEenKeer() throws Exception {
        var reiziger = huis.reiziger();
        var terug = reiziger.tot("/");
        assertThat(reiziger.naar(terug).statusCode()).isEqualTo(302);
        var nogEens = reiziger.naar(terug);
        assertThat(nogEens.statusCode()).isEqualTo(403);
        assertThat(nogEens.body()).contains(ONBEKEND);
    }

    @Test
    void eenCodeDieAlGebruiktIsTeltOokInEenNieuwePogingNiet() throws Exception {
        var eerste = huis.reiziger();
        var terug = eerste.tot("/");
        eerste.naar(terug);
        var oud = terug.replaceFirst(".*code=([^&]+).*", "$1");
        huis.dienst.terug = vragen -> vragen.replaceFirst("code=[^&]+", "code=" + oud);
        blijftBuiten("gaf Grip geen antwoord");
    }

    /** Login by somebody else's hand: the address with which he came back, opened in another browser. */
    @Test
    void deTerugwegVanEenAnderOpentNiets() throws Exception {
        var terug = huis.reiziger().tot("/");
        var ander = huis.reiziger();
        ander.naar("/");
        assertThat(ander.naar(terug).body()).contains(ONBEKEND);
        assertThat(ander.naar("/").statusCode()).isEqualTo(302);
    }

    /** What a browser would read as another site is no page of ours: nobody is sent anywhere. See A01_Inlogbestand. */
    @Test
    void naHetInloggenGaatNiemandNaarEenAndereSite() throws Exception {
        var pad = "/begrippen?naar=https://kwaad.example";
        assertThat(Reiziger.plek(huis.reiziger().logIn(pad))).isEqualTo(pad);
        for (var elders : List.of("//kwaad.example/begrippen", "//begrippen", "/%5Ckwaad.example")) {
            var antwoord = huis.reiziger().naar(huis.adres + elders);
            assertThat(antwoord.statusCode()).isBetween(400, 404);
            assertThat(Reiziger.plek(antwoord)).isEmpty();
        }
    }

    @Test
    void eenInlogdienstZonderTlsOfMetEenAndereNaamWordtNietVertrouwd() {
        try (var dienst = new Proefinlogdienst()) {
            dienst.aanbod =
                    json -> json.replaceFirst("\"token_endpoint\": \"[^\"]+", "\"token_endpoint\": \"http://x.example");
            assertThatThrownBy(() -> verbind(dienst.uitgever())).satisfies(reden(Inlogfout.Reden.ONVEILIG));
            dienst.aanbod = json -> json.replaceFirst("\\{", "{\"userinfo_endpoint\": \"http://x.example/wie\",");
            assertThatThrownBy(() -> verbind(dienst.uitgever())).satisfies(reden(Inlogfout.Reden.ONVEILIG));
            dienst.aanbod = json -> json.replaceFirst("\"issuer\": \"[^\"]+", "\"issuer\": \"https://x.example");
            assertThatThrownBy(() -> verbind(dienst.uitgever())).satisfies(reden(Inlogfout.Reden.ANDERE_DIENST));
            dienst.aanbod = json -> "geen json";
            assertThatThrownBy(() -> verbind(dienst.uitgever())).satisfies(reden(Inlogfout.Reden.ANDERE_DIENST));
        }
        var weg = URI.create("http://127.0.0.1:" + Proefgemeentehuis.vrijePoort());
        assertThatThrownBy(() -> verbind(weg)).satisfies(reden(Inlogfout.Reden.ONBEREIKBAAR));
    }

    private static Inlogdienst verbind(URI uitgever) {
        var instelling = Proefgemeentehuis.instelling(uitgever, huis.adres, Duration.ofMinutes(1));
        return Inlogdienst.verbind(instelling, Clock.systemUTC());
    }

    private static java.util.function.Consumer<Throwable> reden(Inlogfout.Reden reden) {
        return fout -> assertThat(((Inlogfout) fout).reden()).isEqualTo(reden);
    }

    /** The page says which check failed, says nothing else, and the next page asks to log in again. */
    private static void blijftBuiten(String zin) throws Exception {
        var reiziger = huis.reiziger();
        var pagina = reiziger.logIn("/");
        assertThat(pagina.statusCode()).isEqualTo(403);
        assertThat(pagina.body())
                .contains("Inloggen is niet gelukt", zin)
                .doesNotContain("u-1001", "geheim", "eyJ", "com.nimbusds");
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(302);
    }

    private static ECKey onderNummer(String nummer) {
        return new ECKey.Builder(ANDER).keyID(nummer).build();
    }

    private static String metGeheim(JWTClaimsSet feiten) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), feiten);
            jwt.sign(new MACSigner((Proefinlogdienst.GEHEIM + " ".repeat(32)).getBytes(StandardCharsets.UTF_8)));
            return jwt.serialize();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String veranderd(JWTClaimsSet feiten) {
        var delen = Proefinlogdienst.onderteken(huis.dienst.sleutel, feiten).split("\\.");
        var ander = new JWTClaimsSet.Builder(feiten).subject("u-1002").build();
        delen[1] = com.nimbusds.jose.util.Base64URL.encode(ander.toString()).toString();
        return String.join(".", delen);
    }
}
