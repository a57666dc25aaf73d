// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that tell a browser what this site never does: run inline script or a script of others, load from elsewhere, be framed, be kept
 * (W3C Content Security Policy Level 3; NCSC-NL "ICT-beveiligingsrichtlijnen voor webapplicaties", 2015).
 */
final class Veiligheidskoppen extends OncePerRequestFilter {
    private static final Map<String, String> KOPPEN = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                    + "form-action 'self'; "
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

    static void zet(HttpServletResponse antwoord) {
        KOPPEN.forEach(antwoord::setHeader);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        zet(antwoord);
        keten.doFilter(vraag, antwoord);
    }
}
