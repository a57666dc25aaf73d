// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.util.Map;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inzicht/<naam>/herkomst}: where a figure comes from. */
@Controller
public final class Herkomstpagina {
    private final Herkomstbron bron;

    public Herkomstpagina(Herkomstbron bron) {
        this.bron = bron;
    }

    @GetMapping("/inzicht/{naam}/herkomst")
    Weergave toon(@PathVariable String naam, @RequestParam Map<String, String> vraag, Bezoek bezoek) {
        var cijfervraag = Cijfervraag.lees(naam, vraag);
        var afleiding =
                bron.find(cijfervraag).orElseThrow(() -> new Nietgevonden("Grip kent geen cijfer met deze naam."));
        return new Weergave("herkomst", Herkomstblad.van(cijfervraag, afleiding, bezoek.magRegels()));
    }
}
