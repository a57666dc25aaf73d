// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.document;

import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Rapportdag;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.soort.Rapportsoort;
import nl.grip.rapportage.soort.Stukvraag;
import nl.grip.rapportage.uitvoer.Stukvorm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** {@code /documenten}: what can be made, and {@code /documenten/raadsbeeld/raadsbeeld.pdf}: one of them. */
@Controller
public final class Documentenpagina {
    private final Rapportbron bron;

    public Documentenpagina(Rapportbron bron) {
        this.bron = bron;
    }

    @GetMapping("/documenten")
    Weergave toon(Bezoek bezoek) {
        return new Weergave("documenten", Documentenblad.van(bezoek, bron));
    }

    @GetMapping("/documenten/{soort}/{bestand}")
    View geef(
            @PathVariable String soort,
            @PathVariable String bestand,
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String aanbieder,
            Bezoek bezoek) {
        var wat =
                Rapportsoort.find(soort).orElseThrow(() -> new Nietgevonden("Grip kent geen document met deze naam."));
        if (!Documentenblad.mag(bezoek, wat)) {
            throw new AndereRol();
        }
        var vorm = Stukvorm.find(bestand)
                .filter(v -> bestand.equals(soort + "." + v.uitgang()))
                .orElseThrow(() -> new Nietgevonden("Dit bestand bestaat niet. Kies .pdf, .html of .xlsx."));
        if (wat.overAanbieder() && aanbieder.isEmpty()) {
            throw new Vraagfout("Kies eerst een aanbieder.");
        }
        var dag = bron.peildatum(Rapportdag.lees(peildatum, bezoek.magKleinGetal()));
        if (wat.overAanbieder() && !Rapportsoort.aanbieders(bron, dag).contains(aanbieder)) {
            throw new Nietgevonden("Grip kent geen aanbieder met deze code: er is geen contract en geen rekening van.");
        }
        var vraag = new Stukvraag(dag, Optional.of(aanbieder).filter(agb -> !agb.isEmpty()));
        return new Documentbestand(wat.maak(bron, vraag), vorm, soort + "-" + dag.datum());
    }
}
