// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.JWTProcessor;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import nl.grip.app.web.inlog.Inlogfout.Reden;
import nl.grip.app.web.rol.Kijker;
import nl.grip.app.web.vorm.AndereRol;

/**
 * Knows a program by the access token that it brings in its header (RFC 6750, 2.1). The same claims give the same roles as
 * for who logs in with a browser; nothing is remembered between two questions.
 */
record Programmakeuring(Inloginstelling instelling, JWTProcessor<SecurityContext> keuring) {
    private static final int LANGSTE_TOKEN = 16_384;

    /** Empty when the municipality named no API. */
    static Optional<Programmakeuring> van(Inloginstelling instelling, OIDCProviderMetadata aanbod)
            throws MalformedURLException {
        return instelling.api().isEmpty()
                ? Optional.empty()
                : Optional.of(new Programmakeuring(
                        instelling,
                        Tokenkeuring.vanProgramma(aanbod, instelling.api().orElseThrow())));
    }

    /** Who asks; throws {@link Inlogfout} when the token is not good, and {@link AndereRol} when it gives no role. */
    Kijker lees(String token, Instant nu) {
        var gebruiker = gebruiker(token, nu);
        if (gebruiker.rollen().isEmpty()) {
            throw new AndereRol();
        }
        return Kijker.ingelogd(gebruiker.wie(), gebruiker.rollen());
    }

    private Gebruiker gebruiker(String token, Instant nu) {
        if (token.length() > LANGSTE_TOKEN) {
            throw new Inlogfout(Reden.TOKEN_ONGELDIG);
        }
        try {
            var bewijs = SignedJWT.parse(token);
            return new Gebruikerlezer(instelling).lees(keuring.process(bewijs, null), bewijs, nu);
        } catch (ParseException | BadJOSEException | JOSEException ongeldig) {
            throw new Inlogfout(Reden.TOKEN_ONGELDIG);
        }
    }
}
