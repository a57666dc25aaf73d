// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.util.Optional;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.prognose.Prognosebron.Verwachting;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /prognose}: what this year will cost, and the same as a file. */
@Controller
public final class Prognosepagina {
    private static final String ROUTE = "/prognose";

    private final Prognosebron bron;
    private final Cijferbron cijfers;

    /** @param cijfers what the forecast of each kind of help is made of */
    public Prognosepagina(Prognosebron bron, Cijferbron cijfers) {
        this.bron = bron;
        this.cijfers = cijfers;
    }

    @GetMapping(ROUTE)
    Weergave toon(Bezoek bezoek) {
        var uitgebreid = bron.leesUitgebreid();
        return new Weergave("prognose", Jaarblad.van(uitgebreid, zicht(uitgebreid.verwachting(), bezoek)));
    }

    @GetMapping(ROUTE + "/terugblik")
    Weergave kijkTerug(Bezoek bezoek) {
        return new Weergave("terugblik", bron.terugblik());
    }

    @GetMapping(ROUTE + "/prognose.csv")
    Prognosebestand bewaar(Bezoek bezoek) {
        var verwachting = bron.lees();
        return new Prognosebestand(verwachting, zicht(verwachting, bezoek));
    }

    private Prognosezicht zicht(Verwachting verwachting, Bezoek bezoek) {
        return Prognosezicht.van(verwachting.vraag().jaar(), Optional.empty(), verwachting.uitkomst(), cijfers, bezoek);
    }
}
