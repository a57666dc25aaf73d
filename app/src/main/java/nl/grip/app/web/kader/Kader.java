// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.kader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.werkbank.Wachten;

/**
 * What stands around every page.
 *
 * @param naslag where one looks something up
 * @param overGegevens the pages beside each other under Gegevens
 * @param rol as what the reader looks; empty on a page that went wrong early
 * @param wissel the roles one may look as; empty when nobody may choose
 * @param ingelogd whether the reader can log out
 * @param wachten what on this page is still being made
 */
public record Kader(
        List<Menu.Groep> menu,
        List<Menu.Punt> naslag,
        Menu overGegevens,
        Optional<Rol> rol,
        List<Rol> wissel,
        boolean ingelogd,
        Optional<Wachten> wachten) {
    private static final Kader LEEG =
            new Kader(List.of(), List.of(), new Menu(List.of()), Optional.empty(), List.of(), false, Optional.empty());

    public Kader {
        menu = List.copyOf(menu);
        naslag = List.copyOf(naslag);
        wissel = List.copyOf(wissel);
    }

    public static Kader van(HttpServletRequest vraag) {
        return Bezoek.find(vraag)
                .map(bezoek -> van(bezoek, vraag.getRequestURI(), Wachten.find(vraag)))
                .orElse(LEEG);
    }

    private static Kader van(Bezoek bezoek, String pad, Optional<Wachten> wachten) {
        return new Kader(
                Menu.groepen(bezoek, pad),
                Menu.naslag(bezoek, pad),
                Menu.overGegevens(bezoek, pad),
                Optional.of(bezoek.rol()),
                bezoek.wissel(),
                bezoek.kijker().ingelogd(),
                wachten);
    }
}
