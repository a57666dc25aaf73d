// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.app.web.inlog.Inlogdienst;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that tell a browser what this site never does: run inline script or a script of others, load from elsewhere, be framed, be kept
 * (W3C Content Security Policy Level 3; NCSC-NL "ICT-beveiligingsrichtlijnen voor webapplicaties", 2015).
 */
final class Veiligheidskoppen extends OncePerRequestFilter {
    private static final String BELEID = "Content-Security-Policy";
    private static final String FORMULIER = "form-action 'self'";

    private static final Map<String, String> KOPPEN = Map.of(
            BELEID,
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                    + FORMULIER
                    + "; "
                    + "base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final Map<String, String> extra;

    /** What the login provider asks besides: a form that logs out leads to it, and what is on TLS stays on TLS. */
    Veiligheidskoppen(Optional<Inlogdienst> inlog) {
        Map<String, String> koppen = new TreeMap<>();
        inlog.flatMap(Inlogdienst::uitgangsite)
                .ifPresent(site -> koppen.put(
                        BELEID, String.valueOf(KOPPEN.get(BELEID)).replace(FORMULIER, FORMULIER + " " + site)));
        inlog.filter(dienst -> dienst.instelling().isVersleuteld())
                .ifPresent(dienst -> koppen.put("Strict-Transport-Security", "max-age=31536000"));
        extra = Map.copyOf(koppen);
    }

    static void zet(HttpServletResponse antwoord) {
        KOPPEN.forEach(antwoord::setHeader);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        zet(antwoord);
        extra.forEach(antwoord::setHeader);
        keten.doFilter(vraag, antwoord);
    }
}
