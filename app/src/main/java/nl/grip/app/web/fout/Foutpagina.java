// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where Tomcat sends every error; never shows what went wrong inside. */
@Controller
public final class Foutpagina {
    public static final String ADRES = "/fout";

    @RequestMapping(ADRES)
    Weergave toon(HttpServletRequest vraag, HttpServletResponse antwoord) {
        var status = vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var fout = Fout.van(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
        antwoord.setStatus(fout.status());
        return fout.weergave();
    }
}
