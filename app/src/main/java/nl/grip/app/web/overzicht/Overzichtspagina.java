// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /}: what help has cost. */
@Controller
public final class Overzichtspagina {
    private final Kostenbron bron;

    public Overzichtspagina(Kostenbron bron) {
        this.bron = bron;
    }

    @GetMapping("/")
    Weergave toon(
            @RequestParam(defaultValue = "") String domein,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String peildatum,
            Bezoek bezoek) {
        var keuze = bezoek.magVrijKiezen() ? Keuze.lees(domein, van, tot, peildatum) : Keuze.lees("", "", "", "");
        return new Weergave("overzicht", Overzicht.van(bron.vraag(keuze), bezoek));
    }
}
