// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.basis.Burgerservicenummer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * {@code /inwoner}: what an inwoner sees of his own help, together with his consulent. It is off until the college switches
 * it on; who did so, when and why is kept.
 */
@Controller
public final class Inwonerpagina {
    private static final String ROUTE = "/inwoner";
    private static final String SCHAKELAAR = "schakelaar";

    private final Persoonsbron bron;

    public Inwonerpagina(Persoonsbron bron) {
        this.bron = bron;
    }

    @GetMapping(ROUTE)
    Weergave toon(Bezoek bezoek) {
        return new Weergave("inwoner", Inwonerblad.leeg(bron, magSchakelen(bezoek)));
    }

    @PostMapping(ROUTE)
    View schakel(
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String waarom,
            Bezoek bezoek) {
        if (!magSchakelen(bezoek)) {
            throw new AndereRol();
        }
        if (!stand.matches("aan|uit") || wie.isBlank() || waarom.isBlank()) {
            throw new Vraagfout("Vul in wie dit besluit en waarom. Er verandert niets.");
        }
        bron.zetInwonersbeeld(
                stand.equals("aan"),
                Burgerservicenummer.afgeschermd(bezoek.ondertekend(wie)),
                Burgerservicenummer.afgeschermd(waarom.strip()));
        return new RedirectView(ROUTE);
    }

    @PostMapping(ROUTE + "/beeld")
    Weergave beeld(@RequestParam(defaultValue = "") String bsn, Bezoek bezoek) {
        var nummer = bsn.replaceAll("[ .-]", "");
        if (!bron.isInwonersbeeldAan()) {
            throw new Vraagfout("Dit beeld staat uit. Het college kan het aanzetten.");
        }
        if (!Burgerservicenummer.isGeldig(nummer)) {
            throw new Vraagfout("Dit is geen burgerservicenummer. Een burgerservicenummer heeft negen cijfers.");
        }
        return new Weergave("inwoner", Inwonerblad.van(bron.lees(nummer, bezoek.wie(), "samen met de inwoner"), bron));
    }

    private static boolean magSchakelen(Bezoek bezoek) {
        return bezoek.tabel().mag(bezoek.rol(), ROUTE, SCHAKELAAR);
    }
}
