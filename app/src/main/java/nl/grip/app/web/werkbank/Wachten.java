// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.werkbank;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a page waits for; remembered with the question that is being answered, and said by the frame around every page. */
public enum Wachten {
    OP_NIEUWE("Er zijn nieuwe gegevens. Deze pagina wordt opnieuw berekend; tot dan staat hier wat er daarvoor stond."
            + " Ververs de pagina over een paar minuten."),
    OP_EERSTE("Een deel van deze pagina wordt nu berekend, uit alle berichten samen. Dat kan een paar minuten duren. De"
            + " pagina ververst zichzelf tot alles er is.");

    private static final String NAAM = Wachten.class.getName();

    private final String zin;

    Wachten(String zin) {
        this.zin = zin;
    }

    public String zin() {
        return zin;
    }

    /** What is not there at all weighs more than what is old. */
    void meld() {
        var vraag = RequestContextHolder.getRequestAttributes();
        if (vraag != null && vraag.getAttribute(NAAM, RequestAttributes.SCOPE_REQUEST) != OP_EERSTE) {
            vraag.setAttribute(NAAM, this, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Empty when all that was asked for this page is there. */
    public static Optional<Wachten> find(HttpServletRequest vraag) {
        return vraag.getAttribute(NAAM) instanceof Wachten wachten ? Optional.of(wachten) : Optional.empty();
    }
}
