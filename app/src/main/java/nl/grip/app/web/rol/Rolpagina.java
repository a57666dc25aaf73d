// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import jakarta.servlet.http.HttpServletResponse;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Vraagfout;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** {@code POST /rol}: look as another of one's roles; in the example they are all one's own. */
@Controller
public final class Rolpagina {
    private final boolean versleuteld;

    /** @param versleuteld whether the cookie goes over TLS only */
    public Rolpagina(boolean versleuteld) {
        this.versleuteld = versleuteld;
    }

    @PostMapping("/rol")
    View kies(@RequestParam(defaultValue = "") String rol, Bezoek bezoek, HttpServletResponse antwoord) {
        var gekozen = Rol.find(rol).orElseThrow(() -> new Vraagfout("Deze rol kent Grip niet."));
        if (!bezoek.wissel().contains(gekozen)) {
            throw new AndereRol();
        }
        var koekje = ResponseCookie.from(Rolwacht.KOEKJE, gekozen.code())
                .path("/")
                .httpOnly(true)
                .secure(versleuteld)
                .sameSite("Strict")
                .build();
        antwoord.addHeader(HttpHeaders.SET_COOKIE, koekje.toString());
        return new RedirectView("/");
    }
}
