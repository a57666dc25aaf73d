// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A small login provider on this machine: checks all that Grip must send, and lies when it is asked to. */
final class Proefinlogdienst implements AutoCloseable {
    static final String CLIENT = "grip";
    static final String GEHEIM = "een&geheim /met tekens";

    final ECKey sleutel = sleutel("een");
    private final HttpServer server;
    private final Map<String, Map<String, List<String>>> uitgegeven = new ConcurrentHashMap<>();

    /** What it says of the user, and how it signs that; the parameters with which it sends him back; what it offers. */
    UnaryOperator<JWTClaimsSet.Builder> claims = feiten -> feiten;

    Function<JWTClaimsSet, String> bewijs = feiten -> onderteken(sleutel, feiten);
    UnaryOperator<String> terug = vragen -> vragen;
    UnaryOperator<String> aanbod = json -> json;

    Proefinlogdienst() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        server.createContext("/.well-known/openid-configuration", ruil -> json(ruil, 200, aanbod.apply(aanbod())));
        server.createContext("/sleutels", ruil -> json(ruil, 200, new JWKSet(sleutel.toPublicJWK()).toString()));
        server.createContext("/inloggen", this::stuurTerug);
        server.createContext("/token", this::geefToken);
        server.start();
    }

    URI uitgever() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void eerlijk() {
        claims = feiten -> feiten;
        bewijs = feiten -> onderteken(sleutel, feiten);
        terug = vragen -> vragen;
    }

    private String aanbod() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/inloggen", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/sleutels", "end_session_endpoint": "%1$s/uit",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "authorization_response_iss_parameter_supported": true,
                 "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none"]}
                """.formatted(uitgever());
    }

    /** As if the user typed his password: straight back, with a code that is good once. */
    private void stuurTerug(HttpExchange ruil) throws IOException {
        var vraag = URLUtils.parseParameters(ruil.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        uitgegeven.put(code, vraag);
        var vragen = "code=" + code + "&state=" + een(vraag, "state") + "&iss="
                + plat(uitgever().toString());
        ruil.getResponseHeaders().add("Location", een(vraag, "redirect_uri") + "?" + terug.apply(vragen));
        ruil.sendResponseHeaders(302, -1);
    }

    private void geefToken(HttpExchange ruil) throws IOException {
        var vraag = URLUtils.parseParameters(new String(ruil.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var begin = uitgegeven.remove(een(vraag, "code"));
        if (begin == null || !isVanGrip(ruil) || !past(begin, vraag)) {
            json(ruil, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var feiten = claims.apply(feiten(een(begin, "nonce"))).build();
        json(ruil, 200, """
                {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                """.formatted(bewijs.apply(feiten)));
    }

    private static boolean isVanGrip(HttpExchange ruil) {
        var verwacht = "Basic "
                + Base64.getEncoder()
                        .encodeToString((plat(CLIENT) + ":" + plat(GEHEIM)).getBytes(StandardCharsets.UTF_8));
        return verwacht.equals(ruil.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean past(Map<String, List<String>> begin, Map<String, List<String>> vraag) {
        var proef = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(een(vraag, "code_verifier")));
        return proef.getValue().equals(een(begin, "code_challenge"))
                && een(begin, "code_challenge_method").equals("S256")
                && een(begin, "redirect_uri").equals(een(vraag, "redirect_uri"));
    }

    private JWTClaimsSet.Builder feiten(String nonce) {
        var nu = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(uitgever().toString())
                .audience(CLIENT)
                .subject("u-1001")
                .claim("nonce", nonce)
                .claim("realm_access", Map.of("roles", List.of("Griffie", "Iets-anders")))
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(60)));
    }

    static ECKey sleutel(String nummer) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(nummer).generate();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** What it gives to a program. */
    JWTClaimsSet.Builder toegang(String... groepen) {
        return feiten("")
                .claim("nonce", null)
                .audience(Proefgemeentehuis.API)
                .subject("koppeling-1")
                .claim("realm_access", Map.of("roles", List.of(groepen)));
    }

    static String onderteken(ECKey sleutel, JWTClaimsSet feiten) {
        return onderteken(sleutel, "JWT", feiten);
    }

    static String onderteken(ECKey sleutel, String soort, JWTClaimsSet feiten) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(sleutel.getKeyID())
                            .type(new JOSEObjectType(soort))
                            .build(),
                    feiten);
            jwt.sign(new ECDSASigner(sleutel));
            return jwt.serialize();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String een(Map<String, List<String>> vraag, String naam) {
        return vraag.getOrDefault(naam, List.of("")).get(0);
    }

    private static String plat(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange ruil, int status, String tekst) throws IOException {
        var bytes = tekst.getBytes(StandardCharsets.UTF_8);
        ruil.getResponseHeaders().add("Content-Type", "application/json");
        ruil.sendResponseHeaders(status, bytes.length);
        ruil.getResponseBody().write(bytes);
        ruil.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
