// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /voorzieningen} and {@code /aanbieders}: the list, and one page each. */
@Controller
public final class Dossierpagina {
    private final Cijferbron bron;

    public Dossierpagina(Cijferbron bron) {
        this.bron = bron;
    }

    @GetMapping("/voorzieningen")
    Weergave voorzieningen() {
        return new Weergave("lijst", new Lijstmaker(Dossiersoort.VOORZIENING, bron).maak());
    }

    @GetMapping("/aanbieders")
    Weergave aanbieders() {
        return new Weergave("lijst", new Lijstmaker(Dossiersoort.AANBIEDER, bron).maak());
    }

    @GetMapping("/voorzieningen/{code}")
    Weergave voorziening(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String deel,
            @RequestParam(defaultValue = "") String aanbieder) {
        return new Weergave("dossier", new Dossiermaker(Dossiersoort.VOORZIENING, bron, code, deel, aanbieder).maak());
    }

    @GetMapping("/aanbieders/{agb}")
    Weergave aanbieder(
            @PathVariable String agb,
            @RequestParam(defaultValue = "") String deel,
            @RequestParam(defaultValue = "") String voorziening) {
        return new Weergave("dossier", new Dossiermaker(Dossiersoort.AANBIEDER, bron, agb, deel, voorziening).maak());
    }
}
