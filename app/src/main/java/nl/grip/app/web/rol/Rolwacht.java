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
 * Stands before every page: knows who looks, and lets only through what the table gives to that role. In a store of
 * made-up people the role is chosen (cookie {@value #KOEKJE}); who serves himself alone has the one that he started with;
 * elsewhere it is the controller's, without single rows. Who is kept from a page about a person is written down.
 */
public final class Rolwacht implements HandlerInterceptor, HandlerMethodArgumentResolver {
    static final String KOEKJE = "grip-rol";
    private static final String BEZOEK = Bezoek.class.getName();
    private static final Rol ZONDER_INLOGGEN = Rol.CONTROLLER;

    private final Rollentabel tabel;
    private final Toegang toegang;
    private final Persoonsbron personen;

    public Rolwacht(Rollentabel tabel, Toegang toegang, Persoonsbron personen) {
        this.tabel = tabel;
        this.toegang = toegang;
        this.personen = personen;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object pagina) {
        var bezoek = bezoek(vraag);
        vraag.setAttribute(BEZOEK, bezoek);
        if (vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route
                && bezoek.mag(route)) {
            return true;
        }
        schrijfOp(vraag, bezoek);
        throw new AndereRol();
    }

    private void schrijfOp(HttpServletRequest vraag, Bezoek bezoek) {
        if (Trajectpagina.ROUTE.equals(vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
            var bsn = vraag.getMethod().equals("POST") ? Objects.requireNonNullElse(vraag.getParameter("bsn"), "") : "";
            personen.geweigerd(Burgerservicenummer.isGeldig(bsn) ? bsn : "", bezoek.wie(), Trajectpagina.ROUTE);
        }
    }

    private Bezoek bezoek(HttpServletRequest vraag) {
        boolean voorbeeld = toegang.totOpDeRegel();
        var alleen = toegang.alleen();
        if (alleen.isPresent()) {
            var eigen = Rol.find(alleen.get().rol()).orElseThrow();
            return new Bezoek(eigen, voorbeeld, tabel, Optional.of(alleen.get().wie()));
        }
        var rol = voorbeeld ? gekozen(vraag).orElse(ZONDER_INLOGGEN) : ZONDER_INLOGGEN;
        return new Bezoek(rol, voorbeeld, tabel);
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

    /** Who asks; empty on a page that went wrong before anyone was asked. */
    public static Optional<Bezoek> find(HttpServletRequest vraag) {
        return vraag.getAttribute(BEZOEK) instanceof Bezoek bezoek ? Optional.of(bezoek) : Optional.empty();
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
                .flatMap(Rolwacht::find)
                .orElseThrow(() -> new IllegalStateException("Een pagina zonder bezoek"));
    }
}
