// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.sturing.aandacht.Afhandeling;
import nl.grip.sturing.aandacht.Afhandeling.Einde;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /aandacht}: what must be looked at, and what was decided about it. */
@Controller
public final class Aandachtpagina {
    private static final String ROUTE = "/aandacht";

    private final Aandachtbron bron;

    public Aandachtpagina(Aandachtbron bron) {
        this.bron = bron;
    }

    @GetMapping(ROUTE)
    Weergave toon(Bezoek bezoek) {
        return new Weergave("aandacht", Aandachtblad.van(bron, bezoek));
    }

    @PostMapping(ROUTE)
    View handelAf(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String einde,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "") String reden,
            Bezoek bezoek) {
        var punt = bron.lees().stream()
                .flatMap(lijst -> lijst.punten().stream())
                .filter(kandidaat -> kandidaat.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Nietgevonden("Dit punt staat niet op de lijst."));
        if (!Aandachtblad.isVan(bezoek, punt)) {
            throw new AndereRol();
        }
        bron.handelAf(code, afhandeling(einde, door, reden));
        return new RedirectView(ROUTE);
    }

    private Afhandeling afhandeling(String einde, String door, String reden) {
        if (door.isBlank() || reden.isBlank()) {
            throw new Vraagfout("Vul uw naam en de reden in. Zonder die twee verandert er niets.");
        }
        var gekozen = Einde.find(einde).orElseThrow(() -> new Vraagfout("Kies hoe dit is afgelopen."));
        return new Afhandeling(
                gekozen,
                Burgerservicenummer.afgeschermd(door.strip()),
                bron.vandaag(),
                Burgerservicenummer.afgeschermd(reden.strip()));
    }
}
