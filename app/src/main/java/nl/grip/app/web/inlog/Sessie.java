// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;

/** What Grip remembers of a browser: its tries to log in, and who it is. The server keeps it; the cookie is a number. */
record Sessie(HttpServletRequest vraag) {
    private static final Duration OM_IN_TE_LOGGEN = Duration.ofMinutes(10);
    private static final String POGINGEN = Pogingen.class.getName();
    private static final String GEBRUIKER = Gebruiker.class.getName();

    void begin(Poging poging) {
        var sessie = vraag.getSession(true);
        if (sessie.isNew()) {
            sessie.setMaxInactiveInterval((int) OM_IN_TE_LOGGEN.toSeconds());
        }
        pogingen(sessie).zet(poging);
    }

    private static Pogingen pogingen(HttpSession sessie) {
        synchronized (sessie) {
            if (sessie.getAttribute(POGINGEN) instanceof Pogingen pogingen) {
                return pogingen;
            }
            var nieuw = new Pogingen();
            sessie.setAttribute(POGINGEN, nieuw);
            return nieuw;
        }
    }

    Optional<Poging> neem(String state) {
        return sessie().flatMap(sessie -> pogingen(sessie).neem(state));
    }

    /** Under a new number, so that one known before logging in is worth nothing (session fixation). */
    void open(Gebruiker gebruiker, Duration stilte) {
        var sessie = vraag.getSession(true);
        vraag.changeSessionId();
        sessie.setMaxInactiveInterval((int) stilte.toSeconds());
        sessie.setAttribute(GEBRUIKER, gebruiker);
    }

    Optional<Gebruiker> gebruiker() {
        return sessie().map(sessie -> sessie.getAttribute(GEBRUIKER))
                .filter(Gebruiker.class::isInstance)
                .map(Gebruiker.class::cast);
    }

    void sluit() {
        sessie().ifPresent(HttpSession::invalidate);
    }

    private Optional<HttpSession> sessie() {
        return Optional.ofNullable(vraag.getSession(false));
    }
}
