// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.bron;

import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.traject.Persoonsbron;
import nl.grip.app.web.vorm.Geenrecht;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /gegevens/bron/<bron_id>}: the element in the message; who looks is written down first. */
@Controller
public final class Bronpagina {
    private final Elementbron bron;
    private final Persoonsbron personen;

    public Bronpagina(Elementbron bron, Persoonsbron personen) {
        this.bron = bron;
        this.personen = personen;
    }

    @GetMapping("/gegevens/bron/{bronId}")
    Weergave toon(@PathVariable String bronId, Bezoek bezoek) {
        if (!bezoek.magRegels()) {
            throw new Geenrecht();
        }
        personen.gezien(bronId, bezoek.wie());
        return bron.find(bronId)
                .map(element -> new Weergave("bron", Bronblad.van(element)))
                .orElseThrow(() -> new Nietgevonden("Deze regel staat niet in het magazijn."));
    }
}
