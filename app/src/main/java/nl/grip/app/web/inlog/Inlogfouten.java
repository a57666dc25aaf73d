// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.grip.app.web.fout.Fout;
import nl.grip.app.web.fout.Probleem;
import nl.grip.app.web.rol.Nietingelogd;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends who is not logged in to the provider, and tells why logging in did not succeed. */
@ControllerAdvice
public final class Inlogfouten {
    private static final String HOE = "WWW-Authenticate";

    private final Optional<Inlogdienst> dienst;

    public Inlogfouten(Optional<Inlogdienst> dienst) {
        this.dienst = dienst;
    }

    @ExceptionHandler
    View nietIngelogd(Nietingelogd niet, HttpServletRequest vraag, HttpServletResponse antwoord) {
        return dienst.filter(d -> isPaginaVoorMensen(vraag))
                .map(d -> vertrek(d, vraag))
                .orElseGet(() -> geweigerd(vraag, antwoord));
    }

    /** Tells a program how it could be let in (RFC 9110, 11.6.1). */
    private View geweigerd(HttpServletRequest vraag, HttpServletResponse antwoord) {
        if (Probleem.vraagtEenProgramma(vraag.getRequestURI())
                && dienst.flatMap(Inlogdienst::programmas).isPresent()) {
            antwoord.setHeader(HOE, "Bearer");
        }
        return Probleem.antwoord(Fout.nietIngelogd(), vraag, antwoord);
    }

    @ExceptionHandler
    View mislukt(Inlogfout fout, HttpServletRequest vraag, HttpServletResponse antwoord) {
        if (Probleem.vraagtEenProgramma(vraag.getRequestURI())) {
            antwoord.setHeader(HOE, "Bearer error=\"invalid_token\"");
            return Probleem.antwoord(Fout.tokenGeweigerd(), vraag, antwoord);
        }
        return Probleem.antwoord(Fout.inloggenMislukt(fout.zin()), vraag, antwoord);
    }

    /** Only what a browser shows as a page can be interrupted to log in; a form that was filled in cannot. */
    private static boolean isPaginaVoorMensen(HttpServletRequest vraag) {
        var soort = vraag.getHeader("Sec-Fetch-Mode");
        return vraag.getMethod().equals("GET")
                && !Probleem.vraagtEenProgramma(vraag.getRequestURI())
                && (soort == null || soort.equals("navigate"));
    }

    private static View vertrek(Inlogdienst dienst, HttpServletRequest vraag) {
        var zoek = Optional.ofNullable(vraag.getQueryString()).map(tekst -> "?" + tekst);
        var poging = Poging.naar(vraag.getRequestURI() + zoek.orElse(""));
        new Sessie(vraag).begin(poging);
        return new RedirectView(dienst.vertrek(poging).toString());
    }
}
