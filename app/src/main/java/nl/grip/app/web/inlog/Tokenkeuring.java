// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How a token is checked: only signatures with a public key of the provider count, never "none" or our own secret. */
final class Tokenkeuring {
    private static final int WACHT_IN_MS = 5_000;
    private static final int GROOTSTE_SLEUTELBOS = 1 << 20;

    /** What providers call an access token; many say no more than that it is a JWT. May be asked about null. */
    private static final Set<JOSEObjectType> SOORTEN = new HashSet<>(
            List.of(new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT));

    private static final Set<JWSAlgorithm> OPENBARE_SLEUTEL = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private Tokenkeuring() {}

    static IDTokenValidator van(OIDCProviderMetadata aanbod, ClientID client) throws MalformedURLException {
        return new IDTokenValidator(
                aanbod.getIssuer(),
                client,
                new JWSVerificationKeySelector<SecurityContext>(handtekeningen(aanbod), sleutels(aanbod)),
                null);
    }

    /**
     * Checks what a program brings: a JWT access token of this provider that is meant for our API (RFC 9068, section 4). An ID
     * token is meant for the client and so is refused.
     *
     * @param api who the token must be meant for
     */
    static JWTProcessor<SecurityContext> vanProgramma(OIDCProviderMetadata aanbod, String api)
            throws MalformedURLException {
        var keuring = new DefaultJWTProcessor<SecurityContext>();
        keuring.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(SOORTEN));
        keuring.setJWSKeySelector(new JWSVerificationKeySelector<>(OPENBARE_SLEUTEL, sleutels(aanbod)));
        keuring.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                api,
                new JWTClaimsSet.Builder().issuer(aanbod.getIssuer().getValue()).build(),
                Set.of("exp", "sub")));
        return keuring;
    }

    private static JWKSource<SecurityContext> sleutels(OIDCProviderMetadata aanbod) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        aanbod.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(WACHT_IN_MS, WACHT_IN_MS, GROOTSTE_SLEUTELBOS))
                .retrying(true)
                .build();
    }

    private static Set<JWSAlgorithm> handtekeningen(OIDCProviderMetadata aanbod) {
        var samen = new HashSet<>(OPENBARE_SLEUTEL);
        samen.retainAll(Objects.requireNonNullElse(aanbod.getIDTokenJWSAlgs(), List.of(JWSAlgorithm.RS256)));
        return samen;
    }
}
