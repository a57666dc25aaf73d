// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import jakarta.servlet.http.HttpServletResponse;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows what was wrong with the question, in the words of the page that could not read it. */
@ControllerAdvice
public final class Vraagfouten {
    @ExceptionHandler
    Weergave toon(Vraagfout vraagfout, HttpServletResponse antwoord) {
        var fout = Fout.verkeerdeVraag(vraagfout.zin());
        antwoord.setStatus(fout.status());
        return fout.weergave();
    }
}
