// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.team;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /toegang}: who asked for help, what came of it, and whether the budgets of teams last. */
@Controller
public final class Teampagina {
    private static final String ROUTE = "/toegang";

    private final Teambord bord;

    public Teampagina(Teambord bord) {
        this.bord = bord;
    }

    @GetMapping(ROUTE)
    Weergave toon(Bezoek bezoek) {
        return new Weergave(
                "toegang", Teamblad.van(bord.lees(), bezoek.tabel().mag(bezoek.rol(), ROUTE, "per consulent")));
    }
}
