// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import nl.grip.app.web.inlog.Inlogfout.Reden;

/** Talks with the provider: not for ever, and with nobody whom it points to. */
final class Verkeer {
    private Verkeer() {}

    static HTTPResponse stuur(HTTPRequest vraag) {
        vraag.setConnectTimeout(Inlogdienst.WACHT_IN_MS);
        vraag.setReadTimeout(Inlogdienst.WACHT_IN_MS);
        vraag.setFollowRedirects(false);
        try {
            return vraag.send();
        } catch (IOException weg) {
            throw new Inlogfout(Reden.ONBEREIKBAAR);
        }
    }
}
