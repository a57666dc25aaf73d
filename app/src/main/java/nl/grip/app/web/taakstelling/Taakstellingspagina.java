// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.taakstelling;

import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.sturing.register.Registersoort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /taakstelling}: what must be saved in each year, what fills it, and what is still to be found. */
@Controller
public final class Taakstellingspagina {
    private final Registerbron registers;
    private final Maatregelenbron maatregelen;

    public Taakstellingspagina(Registerbron registers, Maatregelenbron maatregelen) {
        this.registers = registers;
        this.maatregelen = maatregelen;
    }

    @GetMapping("/taakstelling")
    Weergave toon(Bezoek bezoek) {
        return new Weergave(
                "stuurblad",
                new Taakstellingsblad(registers.lees(Registersoort.TAAKSTELLING), maatregelen.lees(), bezoek).blad());
    }
}
