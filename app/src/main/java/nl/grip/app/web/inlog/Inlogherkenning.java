// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.grip.app.web.rol.Herkenning;
import nl.grip.app.web.rol.Kijker;
import org.springframework.web.servlet.HandlerMapping;

/** Knows who logged in, until he is silent or busy for too long; and below {@code /v1} a program by its token. */
public record Inlogherkenning(Inlogdienst dienst) implements Herkenning {
    private static final String API = "/v1/";
    private static final String BEARER = "Bearer ";

    @Override
    public Optional<Kijker> find(HttpServletRequest vraag) {
        var token = token(vraag);
        return token.isPresent() && dienst.programmas().isPresent()
                ? dienst.programmas()
                        .map(keuring ->
                                keuring.lees(token.orElseThrow(), dienst.klok().instant()))
                : ingelogd(vraag);
    }

    /** Only where programs ask, by the route that answers and not by what was typed. */
    private static Optional<String> token(HttpServletRequest vraag) {
        var route = String.valueOf(vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Optional.ofNullable(vraag.getHeader("Authorization"))
                .filter(kop -> route.startsWith(API) && kop.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(kop -> kop.substring(BEARER.length()).strip());
    }

    private Optional<Kijker> ingelogd(HttpServletRequest vraag) {
        return new Sessie(vraag)
                .gebruiker()
                .filter(this::isNogGeldig)
                .map(gebruiker -> Kijker.ingelogd(gebruiker.wie(), gebruiker.rollen()));
    }

    private boolean isNogGeldig(Gebruiker gebruiker) {
        return dienst.klok()
                .instant()
                .isBefore(gebruiker.sinds().plus(dienst.instelling().langst()));
    }
}
