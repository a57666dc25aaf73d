// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.Objects;
import nl.grip.app.web.inlog.Inlogfout.Reden;

/**
 * Asks the provider for what the ID token leaves out (OpenID Connect Core 1.0, 5.3). Counts only when it is about the same user
 * (5.3.2); what the signed ID token says goes before it.
 */
record Gegevensvraag(OIDCProviderMetadata aanbod) {
    /** Throws {@link Inlogfout} when the provider gives no answer about this user. */
    JWTClaimsSet vulAan(JWTClaimsSet claims, AccessToken toegang) {
        var adres = aanbod.getUserInfoEndpointURI();
        return adres == null ? claims : samen(gegevens(adres, toegang), claims);
    }

    private static UserInfo gegevens(URI adres, AccessToken toegang) {
        try {
            var gekregen = UserInfoResponse.parse(vraag(adres, toegang));
            Inlogfout.eis(gekregen.indicatesSuccess(), Reden.GEGEVENS_GEWEIGERD);
            var gegevens = gekregen.toSuccessResponse().getUserInfo();
            Inlogfout.eis(gegevens != null, Reden.GEGEVENS_GEWEIGERD);
            return Objects.requireNonNull(gegevens);
        } catch (ParseException onleesbaar) {
            throw new Inlogfout(Reden.GEGEVENS_GEWEIGERD);
        }
    }

    private static HTTPResponse vraag(URI adres, AccessToken toegang) {
        return Verkeer.stuur(new UserInfoRequest(adres, toegang).toHTTPRequest());
    }

    private static JWTClaimsSet samen(UserInfo gegevens, JWTClaimsSet claims) {
        Inlogfout.eis(
                claims.getSubject().equals(gegevens.getStringClaim(UserInfo.SUB_CLAIM_NAME)), Reden.GEGEVENS_GEWEIGERD);
        var samen = new JWTClaimsSet.Builder();
        gegevens.toJSONObject().forEach(samen::claim);
        claims.getClaims().forEach(samen::claim);
        return samen.build();
    }
}
