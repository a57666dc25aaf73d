// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Kijker;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.vorm.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Pages as they were shown before. While the store, the day and the reader are the same, so is the page. Only pages that
 * are about nobody in particular, and that no work in progress stands on, are kept; none of them is written to the access
 * log.
 */
final class Bladgeheugen implements HandlerInterceptor {
    private static final Set<String> ROUTES = Set.of(
            "/",
            "/aanbieders",
            "/aanbieders/{agb}",
            "/aandacht",
            "/begroting",
            "/begrippen",
            "/documenten",
            "/gegevens/aansluiting",
            "/gegevens/bevindingen",
            "/gegevens/signalen",
            "/inzicht",
            "/inzicht/{naam}",
            "/maatregelen",
            "/prognose",
            "/prognose/terugblik",
            "/regio",
            "/risicos",
            "/scenarios",
            "/sturing/instrumenten",
            "/toegang",
            "/voorzieningen",
            "/voorzieningen/{code}");

    private static final String SLEUTEL = Bladgeheugen.class.getName();
    private static final long HOOGSTENS_BYTES = 64L << 20;

    private final Supplier<String> stand;
    private final Cache<Sleutel, byte[]> bladen = Caffeine.newBuilder()
            .maximumWeight(HOOGSTENS_BYTES)
            .<Sleutel, byte[]>weigher((sleutel, blad) -> blad.length)
            .build();

    /** @param stand differs as soon as a page may say something else */
    Bladgeheugen(Supplier<String> stand) {
        this.stand = stand;
    }

    /** Who asked for what, and of which store. */
    private record Sleutel(Kijker kijker, Rol rol, String adres, String stand) {}

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object pagina) throws IOException {
        var bezoek = Bezoek.find(vraag);
        if (bezoek.isEmpty() || !isBewaard(vraag)) {
            return true;
        }
        var sleutel = sleutel(vraag, bezoek.get());
        byte[] bekend = bladen.getIfPresent(sleutel);
        if (bekend != null) {
            Weergave.schrijf(bekend, antwoord);
            return false;
        }
        vraag.setAttribute(SLEUTEL, sleutel);
        return true;
    }

    /** Keeps the page, unless the store changed while it was made. */
    @Override
    public void afterCompletion(
            HttpServletRequest vraag, HttpServletResponse antwoord, Object pagina, @Nullable Exception fout) {
        if (fout == null
                && antwoord.getStatus() == HttpServletResponse.SC_OK
                && vraag.getAttribute(SLEUTEL) instanceof Sleutel sleutel
                && sleutel.stand().equals(stand.get())) {
            Weergave.getoond(vraag).ifPresent(blad -> bladen.put(sleutel, blad));
        }
    }

    private static boolean isBewaard(HttpServletRequest vraag) {
        return vraag.getMethod().equals("GET")
                && vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route
                && ROUTES.contains(route);
    }

    private Sleutel sleutel(HttpServletRequest vraag, Bezoek bezoek) {
        return new Sleutel(
                bezoek.kijker(), bezoek.rol(), vraag.getRequestURI() + "?" + vraag.getQueryString(), stand.get());
    }
}
