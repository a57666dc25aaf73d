// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import nl.grip.app.web.aandacht.Aandachtbron;
import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /}: what help will cost and has cost, and what is done about it. */
@Controller
public final class Overzichtspagina {
    private final Kostenbron kosten;
    private final Jaarbron jaren;
    private final Maatregelenbron maatregelen;
    private final Aandachtbron aandacht;

    public Overzichtspagina(Kostenbron kosten, Jaarbron jaren, Maatregelenbron maatregelen, Aandachtbron aandacht) {
        this.kosten = kosten;
        this.jaren = jaren;
        this.maatregelen = maatregelen;
        this.aandacht = aandacht;
    }

    @GetMapping("/")
    Weergave toon(
            @RequestParam(defaultValue = "") String domein,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String peildatum,
            Bezoek bezoek) {
        var keuze = bezoek.magVrijKiezen() ? Keuze.lees(domein, van, tot, peildatum) : Keuze.geen();
        var overzicht = Overzicht.van(kosten.vraag(keuze), bezoek);
        return new Weergave("overzicht", Voorpagina.van(overzicht, jaren, maatregelen, aandacht, bezoek));
    }
}
