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

/** {@code POST /rol}: look at the example as someone else. */
@Controller
public final class Rolpagina {
    @PostMapping("/rol")
    View kies(@RequestParam(defaultValue = "") String rol, Bezoek bezoek, HttpServletResponse antwoord) {
        if (!bezoek.voorbeeld() || bezoek.alleen().isPresent()) {
            throw new AndereRol();
        }
        var gekozen = Rol.find(rol).orElseThrow(() -> new Vraagfout("Deze rol kent Grip niet."));
        var koekje = ResponseCookie.from(Rolwacht.KOEKJE, gekozen.code())
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .build();
        antwoord.addHeader(HttpHeaders.SET_COOKIE, koekje.toString());
        return new RedirectView("/");
    }
}
