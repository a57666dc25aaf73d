// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Geenrecht;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Vraagfout;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** Shows what was wrong with the question, in the words of the page that could not answer it. */
@ControllerAdvice
public final class Vraagfouten {
    @ExceptionHandler
    View toon(Vraagfout vraagfout, HttpServletRequest vraag, HttpServletResponse antwoord) {
        return Probleem.antwoord(Fout.verkeerdeVraag(vraagfout.zin()), vraag, antwoord);
    }

    @ExceptionHandler
    View toon(nl.grip.inzicht.Vraagfout vraagfout, HttpServletRequest vraag, HttpServletResponse antwoord) {
        return Probleem.antwoord(Fout.verkeerdeVraag(vraagfout.zin()), vraag, antwoord);
    }

    @ExceptionHandler
    View toon(Nietgevonden nietgevonden, HttpServletRequest vraag, HttpServletResponse antwoord) {
        return Probleem.antwoord(Fout.nietGevonden(nietgevonden.zin()), vraag, antwoord);
    }

    @ExceptionHandler
    View toon(Geenrecht geenrecht, HttpServletRequest vraag, HttpServletResponse antwoord) {
        return Probleem.antwoord(Fout.geenRecht(), vraag, antwoord);
    }

    @ExceptionHandler
    View toon(AndereRol rol, HttpServletRequest vraag, HttpServletResponse antwoord) {
        return Probleem.antwoord(Fout.andereRol(), vraag, antwoord);
    }
}
