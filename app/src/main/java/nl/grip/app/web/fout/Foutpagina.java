// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where Tomcat sends every error; what went wrong inside goes to the log and not to the page. */
@Controller
public final class Foutpagina {
    public static final String ADRES = "/fout";

    private final Foutmelder melder;

    public Foutpagina(Foutmelder melder) {
        this.melder = melder;
    }

    @RequestMapping(ADRES)
    View toon(HttpServletRequest vraag, HttpServletResponse antwoord) {
        var fout = fout(vraag);
        antwoord.setStatus(fout.status());
        return vraag.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String pad
                        && Probleem.vraagtEenProgramma(pad)
                ? new Probleem(fout)
                : fout.weergave();
    }

    private Fout fout(HttpServletRequest vraag) {
        if (vraag.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable oorzaak) {
            return Fout.onzeFout(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, melder.meld(oorzaak));
        }
        var status = vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Fout.van(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }
}
