// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.Map;
import nl.grip.app.web.duiding.Duidingblok;
import nl.grip.app.web.duiding.Duidingbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /inzicht/<naam>}: a figure, and the same as a file. */
@Controller
public final class Cijferpagina {
    private static final String ROUTE = "/inzicht/{naam}";

    private final Cijferbron bron;
    private final Duidingbron duidingen;

    public Cijferpagina(Cijferbron bron, Duidingbron duidingen) {
        this.bron = bron;
        this.duidingen = duidingen;
    }

    @GetMapping(ROUTE)
    View toon(@PathVariable String naam, @RequestParam Map<String, String> vraag, Bezoek bezoek) {
        var heel = Cijfertoegang.heel(bron, naam, vraag, bezoek);
        var blok = Duidingblok.van(
                duidingen, Duidingpagina.adres(heel), Duidingpagina.stand(heel), Duidingpagina.mag(bezoek));
        return new Weergave("cijfer", Cijferblad.van(Cijfertoegang.getoond(bron, heel, bezoek), blok, bezoek));
    }

    @GetMapping("/inzicht/{naam}/{bestand}")
    View geef(
            @PathVariable String naam,
            @PathVariable String bestand,
            @RequestParam Map<String, String> vraag,
            Bezoek bezoek) {
        var soort = Cijferbestand.Soort.find(naam, bestand)
                .orElseThrow(() -> new Nietgevonden("Dit bestand bestaat niet. Kies .csv of .xlsx."));
        return new Cijferbestand(
                soort, Cijfertoegang.antwoord(bron, naam, vraag, bezoek).delen());
    }
}
