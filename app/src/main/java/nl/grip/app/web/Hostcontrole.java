// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the names of this machine itself, or to the one address under which people log in. Else a page elsewhere could let its own name point to 127.0.0.1 and
 * read along (DNS rebinding); such a question gets 421 Misdirected Request (RFC 9110, 15.5.20).
 */
final class Hostcontrole extends OncePerRequestFilter {
    private static final Set<String> NAMEN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<URI> adres;

    /** @param adres the only one to answer to; without it those of this machine */
    Hostcontrole(Optional<URI> adres) {
        this.adres = adres;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (isEigen(vraag)) {
            keten.doFilter(vraag, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
        }
    }

    private boolean isEigen(HttpServletRequest vraag) {
        return adres.map(eigen -> eigen.getRawAuthority().equalsIgnoreCase(vraag.getHeader("Host")))
                .orElseGet(() -> isVanDezeComputer(vraag));
    }

    private static boolean isVanDezeComputer(HttpServletRequest vraag) {
        return NAMEN.contains(vraag.getServerName().toLowerCase(Locale.ROOT))
                && vraag.getServerPort() == vraag.getLocalPort();
    }
}
