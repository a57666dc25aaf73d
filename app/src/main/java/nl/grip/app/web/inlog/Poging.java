// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One try to log in, between leaving for the provider and coming back. Counts once.
 *
 * @param doel page of ours to show afterwards
 */
record Poging(State state, Nonce nonce, CodeVerifier verifier, String doel) {
    static Poging naar(String doel) {
        return new Poging(new State(), new Nonce(), new CodeVerifier(), eigen(doel));
    }

    /** Never an address elsewhere: a browser reads two slashes, or one and a backslash, as another site. */
    static String eigen(String pad) {
        return "/" + pad.replaceFirst("^[/\\\\\\p{Cntrl} ]+", "");
    }
}
