// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.Optional;
import java.util.Set;
import nl.grip.app.web.inlog.Inlogdienst;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/**
 * The cookie of who logs in: no script reads it, no other site sends it along with a form, it stands in no address. Lax and
 * not Strict, for coming back from the provider is coming from another site. The name with {@code __Host-} makes the browser
 * refuse one that another host set (RFC 6265bis, 4.1.3.2).
 */
record Koekje(Optional<Inlogdienst> inlog) implements ServletContextInitializer {
    @Override
    public void onStartup(ServletContext server) {
        boolean versleuteld =
                inlog.filter(dienst -> dienst.instelling().isVersleuteld()).isPresent();
        var koekje = server.getSessionCookieConfig();
        koekje.setName(versleuteld ? "__Host-grip" : "grip");
        koekje.setPath("/");
        koekje.setHttpOnly(true);
        koekje.setSecure(versleuteld);
        koekje.setAttribute("SameSite", "Lax");
        server.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }
}
