// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /maatregelen}: what is done about the cost. */
@Controller
public final class Maatregelenpagina {
    private final Maatregelenbron bron;

    public Maatregelenpagina(Maatregelenbron bron) {
        this.bron = bron;
    }

    @GetMapping("/maatregelen")
    Weergave toon() {
        return new Weergave("maatregelen", Maatregelenblad.van(bron.lees()));
    }
}
