// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.bron;

import nl.grip.app.web.vorm.Geenrecht;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Toegang;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /gegevens/bron/<bron_id>}: the element in the message. */
@Controller
public final class Bronpagina {
    private final Elementbron bron;
    private final Toegang toegang;

    public Bronpagina(Elementbron bron, Toegang toegang) {
        this.bron = bron;
        this.toegang = toegang;
    }

    @GetMapping("/gegevens/bron/{bronId}")
    Weergave toon(@PathVariable String bronId) {
        if (!toegang.totOpDeRegel()) {
            throw new Geenrecht();
        }
        return bron.find(bronId)
                .map(element -> new Weergave("bron", Bronblad.van(element)))
                .orElseThrow(() -> new Nietgevonden("Deze regel staat niet in het magazijn."));
    }
}
