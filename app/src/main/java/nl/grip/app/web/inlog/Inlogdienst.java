// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.inlog.Inlogfout.Reden;

/**
 * The login provider of the municipality, as it told of itself (OpenID Connect Discovery 1.0). What it answers is checked by
 * the Nimbus SDK: issuer, audience, expiry, nonce and signature of the ID token (OpenID Connect Core 1.0, 3.1.3.7).
 */
public final class Inlogdienst {
    static final String TERUG = "/inloggen";
    static final String UITGELOGD = "/uitgelogd";
    static final int WACHT_IN_MS = 5_000;

    private final Inloginstelling instelling;
    private final OIDCProviderMetadata aanbod;
    private final IDTokenValidator keuring;
    private final Optional<Programmakeuring> programmas;
    private final Clock klok;

    private Inlogdienst(
            Inloginstelling instelling,
            OIDCProviderMetadata aanbod,
            IDTokenValidator keuring,
            Optional<Programmakeuring> programmas,
            Clock klok) {
        this.instelling = instelling;
        this.aanbod = aanbod;
        this.keuring = keuring;
        this.programmas = programmas;
        this.klok = klok;
    }

    /** Asks the provider what it offers; throws {@link Inlogfout} when that fails or is not safe. */
    public static Inlogdienst verbind(Inloginstelling instelling, Clock klok) {
        try {
            var aanbod = OIDCProviderMetadata.resolve(new Issuer(instelling.uitgever()), WACHT_IN_MS, WACHT_IN_MS);
            eisVeilig(aanbod);
            return new Inlogdienst(
                    instelling,
                    aanbod,
                    Tokenkeuring.van(aanbod, new ClientID(instelling.client())),
                    Programmakeuring.van(instelling, aanbod),
                    klok);
        } catch (GeneralException | MalformedURLException onleesbaar) {
            throw new Inlogfout(Reden.ANDERE_DIENST);
        } catch (IOException weg) {
            throw new Inlogfout(Reden.ONBEREIKBAAR);
        }
    }

    private static void eisVeilig(OIDCProviderMetadata aanbod) {
        boolean veilig = Stream.of(
                        aanbod.getAuthorizationEndpointURI(),
                        aanbod.getTokenEndpointURI(),
                        aanbod.getJWKSetURI(),
                        uitlog(aanbod).orElse(aanbod.getJWKSetURI()),
                        Optional.ofNullable(aanbod.getUserInfoEndpointURI()).orElse(aanbod.getJWKSetURI()))
                .allMatch(adres -> adres != null && Inloginstelling.isVeilig(adres));
        if (!veilig) {
            throw new Inlogfout(Reden.ONVEILIG);
        }
    }

    public Inloginstelling instelling() {
        return instelling;
    }

    /** How a program is known; empty when the municipality lets no program in. */
    Optional<Programmakeuring> programmas() {
        return programmas;
    }

    Clock klok() {
        return klok;
    }

    /** Where the browser goes to log in. */
    URI vertrek(Poging poging) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(instelling.scope().toArray(String[]::new)),
                        new ClientID(instelling.client()),
                        eigen(TERUG))
                .endpointURI(aanbod.getAuthorizationEndpointURI())
                .state(poging.state())
                .nonce(poging.nonce())
                .codeChallenge(poging.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who came back from the provider; throws {@link Inlogfout} on whatever does not fit. A token that is also meant for others
     * is refused: Grip trusts nobody else with it (Core 3.1.3.7, 3).
     */
    Gebruiker aankomst(Poging poging, Map<String, List<String>> antwoord) {
        try {
            var tokens = new Tokenvraag(instelling, aanbod).tokens(code(antwoord), poging);
            var claims = keuring.validate(tokens.getIDToken(), poging.nonce()).toJWTClaimsSet();
            Inlogfout.eis(claims.getAudience().equals(List.of(instelling.client())), Reden.TOKEN_ONGELDIG);
            return gebruiker(claims, tokens);
        } catch (BadJOSEException | JOSEException | ParseException ongeldig) {
            throw new Inlogfout(Reden.TOKEN_ONGELDIG);
        }
    }

    private Gebruiker gebruiker(JWTClaimsSet claims, OIDCTokens tokens) {
        var lezer = new Gebruikerlezer(instelling);
        var alles =
                lezer.isVolledig(claims) ? claims : new Gegevensvraag(aanbod).vulAan(claims, tokens.getAccessToken());
        return lezer.lees(alles, tokens.getIDToken(), klok.instant());
    }

    private AuthorizationCode code(Map<String, List<String>> parameters) throws ParseException {
        AuthenticationResponse antwoord = AuthenticationResponseParser.parse(eigen(TERUG), parameters);
        Inlogfout.eis(isEigenDienst(antwoord), Reden.ANDERE_DIENST);
        Inlogfout.eis(antwoord.indicatesSuccess(), Reden.GEWEIGERD);
        var code = antwoord.toSuccessResponse().getAuthorizationCode();
        Inlogfout.eis(code != null, Reden.GEWEIGERD);
        return Objects.requireNonNull(code);
    }

    /** A provider that names itself in its answers must do so (RFC 9207, 2.4). */
    private boolean isEigenDienst(AuthenticationResponse antwoord) {
        return antwoord.getIssuer() == null
                ? !aanbod.supportsAuthorizationResponseIssuerParam()
                : antwoord.getIssuer().equals(aanbod.getIssuer());
    }

    /** Where the browser goes to log out there too (OpenID Connect RP-Initiated Logout 1.0); empty when it cannot. */
    Optional<URI> uitgang(Gebruiker gebruiker) {
        return uitlog(aanbod)
                .map(adres -> new LogoutRequest(
                                adres,
                                gebruiker.bewijs(),
                                null,
                                new ClientID(instelling.client()),
                                eigen(UITGELOGD),
                                null,
                                null)
                        .toURI());
    }

    /** Scheme, host and port of the place to log out, to which a form of ours leads. */
    public Optional<String> uitgangsite() {
        return uitlog(aanbod).map(adres -> adres.getScheme() + "://" + adres.getRawAuthority());
    }

    private static Optional<URI> uitlog(OIDCProviderMetadata aanbod) {
        return Optional.ofNullable(aanbod.getEndSessionEndpointURI());
    }

    private URI eigen(String pad) {
        return instelling.adres().resolve(pad);
    }
}
