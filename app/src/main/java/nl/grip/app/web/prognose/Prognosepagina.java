// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /prognose}: what this year will cost, and the same as a file. */
@Controller
public final class Prognosepagina {
    private static final String ROUTE = "/prognose";
    private static final String PER_VOORZIENING = "per voorziening";

    private final Prognosebron bron;

    public Prognosepagina(Prognosebron bron) {
        this.bron = bron;
    }

    @GetMapping(ROUTE)
    Weergave toon(Bezoek bezoek) {
        return new Weergave("prognose", Jaarblad.van(bron.leesUitgebreid(), magPerVoorziening(bezoek)));
    }

    @GetMapping(ROUTE + "/terugblik")
    Weergave kijkTerug(Bezoek bezoek) {
        return new Weergave("terugblik", bron.terugblik());
    }

    @GetMapping(ROUTE + "/prognose.csv")
    Prognosebestand bewaar(Bezoek bezoek) {
        return new Prognosebestand(bron.lees(), magPerVoorziening(bezoek));
    }

    private static boolean magPerVoorziening(Bezoek bezoek) {
        return bezoek.tabel().mag(bezoek.rol(), ROUTE, PER_VOORZIENING);
    }
}
