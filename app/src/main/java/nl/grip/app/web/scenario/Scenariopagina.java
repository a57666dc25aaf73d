// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.bewaren.Wijziger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /scenarios}: saved futures beside unchanged policy. */
@Controller
public final class Scenariopagina {
    private static final String FORMULIER = "/scenarios/formulier";

    private final Scenariobron bron;

    public Scenariopagina(Scenariobron bron) {
        this.bron = bron;
    }

    @GetMapping("/scenarios")
    Weergave toon(Bezoek bezoek) {
        return new Weergave("scenarios", Scenarioblad.van(bron.lees(), bezoek.mag(FORMULIER)));
    }

    @GetMapping(FORMULIER)
    Weergave formulier(@RequestParam Optional<String> id, Bezoek bezoek) {
        var wie = bezoek.rol().naam();
        if (id.isEmpty()) {
            return formulier(0, Scenarioformulier.VOORBEELD, new Wijziger(wie, ""), List.of());
        }
        var versie = bron.lees().scenarios().stream()
                .map(een -> een.versie())
                .filter(v -> v.id().equals(id.get()))
                .findFirst()
                .orElseThrow(() -> new Nietgevonden("Dit scenario is niet bewaard"));
        return formulier(versie.nummer(), versie.inhoud(), new Wijziger(wie, ""), List.of());
    }

    @PostMapping(FORMULIER)
    View bewaar(
            @RequestParam(defaultValue = "0") int op,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String waarom,
            Bezoek bezoek) {
        var wijziger = new Wijziger(wie, waarom);
        var gelezen = bron.bewaar(op, tekst.replace("\r\n", "\n"), new Wijziger(bezoek.ondertekend(wie), waarom));
        return gelezen.isGeweigerd()
                ? formulier(op, tekst, wijziger, gelezen.bevindingen())
                : new RedirectView("/scenarios");
    }

    private Weergave formulier(int op, String tekst, Wijziger wijziger, List<Bevinding> fouten) {
        var overzicht = bron.lees();
        return new Weergave(
                "scenarioformulier",
                new Scenarioformulier(
                        op == 0 ? "Een scenario maken" : "Een scenario wijzigen",
                        op,
                        tekst,
                        wijziger.wie(),
                        wijziger.waarom(),
                        overzicht.voorzieningen(),
                        overzicht.maatregelen(),
                        fouten));
    }
}
