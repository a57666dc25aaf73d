// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import nl.grip.app.web.inlog.Inlogfout.Reden;

/** Asks the provider for the ID token and an access token, with the code that the browser brought along (RFC 6749, 4.1.3). */
record Tokenvraag(Inloginstelling instelling, OIDCProviderMetadata aanbod) {
    /** Throws {@link Inlogfout} when the provider does not give an ID token. */
    OIDCTokens tokens(AuthorizationCode code, Poging poging) throws ParseException {
        var gekregen = OIDCTokenResponseParser.parse(vraagToken(code, poging));
        Inlogfout.eis(gekregen.indicatesSuccess(), Reden.CODE_GEWEIGERD);
        var tokens = ((OIDCTokenResponse) gekregen.toSuccessResponse()).getOIDCTokens();
        Inlogfout.eis(tokens.getIDToken() != null, Reden.TOKEN_ONGELDIG);
        return tokens;
    }

    private HTTPResponse vraagToken(AuthorizationCode code, Poging poging) {
        return Verkeer.stuur(new TokenRequest.Builder(
                        aanbod.getTokenEndpointURI(),
                        wieGripIs(),
                        new AuthorizationCodeGrant(
                                code, instelling.adres().resolve(Inlogdienst.TERUG), poging.verifier()))
                .build()
                .toHTTPRequest());
    }

    /** In the header, which every provider must take (RFC 6749, 2.3.1), unless it says that it wants the body. */
    private ClientAuthentication wieGripIs() {
        var client = new ClientID(instelling.client());
        var geheim = new Secret(instelling.geheim().tekst());
        var wijzen = aanbod.getTokenEndpointAuthMethods();
        return wijzen == null || wijzen.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client, geheim)
                : new ClientSecretPost(client, geheim);
    }
}
