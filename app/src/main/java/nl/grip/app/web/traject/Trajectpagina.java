// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.basis.Burgerservicenummer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /traject}: the help to one person. The BSN comes in the body of a POST, so it stands in no address. */
@Controller
public final class Trajectpagina {
    public static final String ROUTE = "/traject";

    private final Persoonsbron bron;

    public Trajectpagina(Persoonsbron bron) {
        this.bron = bron;
    }

    @GetMapping(ROUTE)
    Weergave vraag() {
        return new Weergave("traject", Trajectblad.leeg(bron));
    }

    @PostMapping(ROUTE)
    Weergave toon(
            @RequestParam(defaultValue = "") String bsn,
            @RequestParam(defaultValue = "") String voorziening,
            @RequestParam(defaultValue = "") String reden,
            Bezoek bezoek) {
        var nummer = bsn.replaceAll("[ .-]", "");
        if (!Burgerservicenummer.isGeldig(nummer)) {
            throw new Vraagfout("Dit is geen burgerservicenummer. Een burgerservicenummer heeft negen cijfers.");
        }
        if (reden.isBlank()) {
            throw new Vraagfout("Vul in waarom u dit wilt zien. Dat wordt bewaard.");
        }
        return new Weergave(
                "traject", Trajectblad.van(bron.lees(nummer, bezoek.wie(), reden.strip()), voorziening, bron));
    }
}
