// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How an ID token is checked: only signatures with a public key of the provider count, never "none" or our own secret. */
final class Tokenkeuring {
    private static final int WACHT_IN_MS = 5_000;
    private static final int GROOTSTE_SLEUTELBOS = 1 << 20;

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
        var sleutels = JWKSourceBuilder.create(
                        aanbod.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(WACHT_IN_MS, WACHT_IN_MS, GROOTSTE_SLEUTELBOS))
                .retrying(true)
                .build();
        return new IDTokenValidator(
                aanbod.getIssuer(),
                client,
                new JWSVerificationKeySelector<SecurityContext>(handtekeningen(aanbod), sleutels),
                null);
    }

    private static Set<JWSAlgorithm> handtekeningen(OIDCProviderMetadata aanbod) {
        var samen = new HashSet<>(OPENBARE_SLEUTEL);
        samen.retainAll(Objects.requireNonNullElse(aanbod.getIDTokenJWSAlgs(), List.of(JWSAlgorithm.RS256)));
        return samen;
    }
}
