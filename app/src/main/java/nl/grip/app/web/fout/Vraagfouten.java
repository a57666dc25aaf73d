// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import jakarta.servlet.http.HttpServletResponse;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Geenrecht;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows what was wrong with the question, in the words of the page that could not answer it. */
@ControllerAdvice
public final class Vraagfouten {
    @ExceptionHandler
    Weergave toon(Vraagfout vraagfout, HttpServletResponse antwoord) {
        return toon(Fout.verkeerdeVraag(vraagfout.zin()), antwoord);
    }

    @ExceptionHandler
    Weergave toon(nl.grip.inzicht.Vraagfout vraagfout, HttpServletResponse antwoord) {
        return toon(Fout.verkeerdeVraag(vraagfout.zin()), antwoord);
    }

    @ExceptionHandler
    Weergave toon(Nietgevonden nietgevonden, HttpServletResponse antwoord) {
        return toon(Fout.nietGevonden(nietgevonden.zin()), antwoord);
    }

    @ExceptionHandler
    Weergave toon(Geenrecht geenrecht, HttpServletResponse antwoord) {
        return toon(Fout.geenRecht(), antwoord);
    }

    @ExceptionHandler
    Weergave toon(AndereRol rol, HttpServletResponse antwoord) {
        return toon(Fout.andereRol(), antwoord);
    }

    private static Weergave toon(Fout fout, HttpServletResponse antwoord) {
        antwoord.setStatus(fout.status());
        return fout.weergave();
    }
}
