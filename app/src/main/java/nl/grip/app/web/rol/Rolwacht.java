// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.traject.Persoonsbron;
import nl.grip.app.web.traject.Trajectpagina;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Toegang;
import nl.grip.basis.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every page: asks who looks, and lets only through what the table gives to his role. Who has more than one
 * chooses (cookie {@value #KOEKJE}). Who is kept from a page about a person is written down.
 */
public final class Rolwacht implements HandlerInterceptor, HandlerMethodArgumentResolver {
    static final String KOEKJE = "grip-rol";
    private static final String ZONDER_INLOGGEN = "zonder inloggen";

    private final Rollentabel tabel;
    private final Toegang toegang;
    private final Herkenning herkenning;
    private final Persoonsbron personen;

    public Rolwacht(Rollentabel tabel, Toegang toegang, Herkenning herkenning, Persoonsbron personen) {
        this.tabel = tabel;
        this.toegang = toegang;
        this.herkenning = herkenning;
        this.personen = personen;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object pagina) {
        var route = String.valueOf(vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var kijker = herkenning.find(vraag);
        kijker.ifPresent(wie -> bezoek(wie, vraag).onthoud(vraag));
        if (!tabel.kent(route, ZONDER_INLOGGEN)) {
            eisRol(vraag, Bezoek.find(vraag).orElseThrow(Nietingelogd::new), route);
        }
        return true;
    }

    private void eisRol(HttpServletRequest vraag, Bezoek bezoek, String route) {
        if (!bezoek.mag(route)) {
            schrijfOp(vraag, bezoek);
            throw new AndereRol();
        }
    }

    private void schrijfOp(HttpServletRequest vraag, Bezoek bezoek) {
        if (Trajectpagina.ROUTE.equals(vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
            var bsn = vraag.getMethod().equals("POST") ? Objects.requireNonNullElse(vraag.getParameter("bsn"), "") : "";
            personen.geweigerd(Burgerservicenummer.isGeldig(bsn) ? bsn : "", bezoek.wie(), Trajectpagina.ROUTE);
        }
    }

    private Bezoek bezoek(Kijker kijker, HttpServletRequest vraag) {
        return new Bezoek(kijker.rol(gekozen(vraag)), toegang.totOpDeRegel(), tabel, kijker);
    }

    private static Optional<Rol> gekozen(HttpServletRequest vraag) {
        return Optional.ofNullable(vraag.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(koekje -> koekje.getName().equals(KOEKJE))
                .map(Cookie::getValue)
                .flatMap(code -> Rol.find(code).stream())
                .findFirst();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Bezoek.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer houder,
            NativeWebRequest vraag,
            @Nullable WebDataBinderFactory binder) {
        return Optional.ofNullable(vraag.getNativeRequest(HttpServletRequest.class))
                .flatMap(Bezoek::find)
                .orElseThrow(() -> new IllegalStateException("Een pagina zonder bezoek"));
    }
}
