// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijfertoegang;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /voorzieningen} and {@code /aanbieders}: the list, and one page each. */
@Controller
public final class Dossierpagina {
    private final Cijferbron bron;
    private final Prognosebron prognose;

    public Dossierpagina(Cijferbron bron, Prognosebron prognose) {
        this.bron = bron;
        this.prognose = prognose;
    }

    @GetMapping("/voorzieningen")
    Weergave voorzieningen(Bezoek bezoek) {
        return lijst(Dossiersoort.VOORZIENING, bezoek);
    }

    @GetMapping("/aanbieders")
    Weergave aanbieders(Bezoek bezoek) {
        return lijst(Dossiersoort.AANBIEDER, bezoek);
    }

    @GetMapping("/voorzieningen/{code}")
    Weergave voorziening(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String deel,
            @RequestParam(defaultValue = "") String aanbieder,
            Bezoek bezoek) {
        return toon(Dossiersoort.VOORZIENING, code, deel, aanbieder, bezoek);
    }

    @GetMapping("/aanbieders/{agb}")
    Weergave aanbieder(
            @PathVariable String agb,
            @RequestParam(defaultValue = "") String deel,
            @RequestParam(defaultValue = "") String voorziening,
            Bezoek bezoek) {
        return toon(Dossiersoort.AANBIEDER, agb, deel, voorziening, bezoek);
    }

    private Weergave lijst(Dossiersoort soort, Bezoek bezoek) {
        return new Weergave("lijst", new Lijstmaker(soort, Cijfertoegang.bron(bron, bezoek)).maak());
    }

    private Weergave toon(Dossiersoort soort, String code, String deel, String binnen, Bezoek bezoek) {
        var eigen = Cijfertoegang.bron(bron, bezoek);
        var bijlagen = new Dossierbijlagen(prognose, bron, bezoek);
        return new Weergave("dossier", new Dossiermaker(soort, eigen, code, deel, binnen, bijlagen).maak());
    }
}
