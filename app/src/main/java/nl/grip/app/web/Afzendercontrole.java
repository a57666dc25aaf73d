// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing be changed from a page elsewhere (cross-site request forgery): what is not a plain reading must come from a
 * page of ours. The browser says so itself in Sec-Fetch-Site (W3C Fetch Metadata); no token, no session. See
 * besluiten/Wijzigen-kan-alleen-van-een-eigen-pagina.md.
 */
final class Afzendercontrole extends OncePerRequestFilter {
    private static final Set<String> LEZEN = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (LEZEN.contains(vraag.getMethod()) || "same-origin".equals(vraag.getHeader("Sec-Fetch-Site"))) {
            keten.doFilter(vraag, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
