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
import org.springframework.util.MultiValueMap;
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
        var wie = new Wijziger(bezoek.rol().naam(), "");
        if (id.isEmpty()) {
            var velden = Scenariovelden.voorbeeld();
            return formulier(0, Optional.of(velden), false, velden.tekst(), wie, List.of());
        }
        var bewaard = bron.lees().scenarios().stream()
                .filter(een -> een.versie().id().equals(id.get()))
                .findFirst()
                .orElseThrow(() -> new Nietgevonden("Dit scenario is niet bewaard"));
        var velden = Scenariovelden.van(bewaard.inhoud());
        return formulier(
                bewaard.versie().nummer(),
                velden,
                velden.isEmpty(),
                bewaard.versie().inhoud(),
                wie,
                List.of());
    }

    @PostMapping(FORMULIER)
    View bewaar(
            @RequestParam(defaultValue = "0") int op,
            @RequestParam MultiValueMap<String, String> vraag,
            Bezoek bezoek) {
        boolean alsTekst = vraag.containsKey("tekst");
        var velden = alsTekst ? Optional.<Scenariovelden>empty() : Optional.of(Scenariovelden.lees(vraag));
        var tekst = velden.map(Scenariovelden::tekst).orElseGet(() -> eerste(vraag, "tekst"));
        var wie = eerste(vraag, "wie");
        var waarom = eerste(vraag, "waarom");
        var gelezen = bron.bewaar(op, tekst.replace("\r\n", "\n"), new Wijziger(bezoek.ondertekend(wie), waarom));
        return gelezen.isGeweigerd()
                ? formulier(op, velden, alsTekst, tekst, new Wijziger(wie, waarom), gelezen.bevindingen())
                : new RedirectView("/scenarios");
    }

    private static String eerste(MultiValueMap<String, String> vraag, String naam) {
        return Optional.ofNullable(vraag.getFirst(naam)).orElse("");
    }

    private Weergave formulier(
            int op,
            Optional<Scenariovelden> velden,
            boolean alsTekst,
            String tekst,
            Wijziger wijziger,
            List<Bevinding> fouten) {
        var overzicht = bron.lees();
        return new Weergave(
                "scenarioformulier",
                new Scenarioformulier(
                        op == 0 ? "Een scenario maken" : "Een scenario wijzigen",
                        op,
                        velden,
                        alsTekst,
                        tekst,
                        wijziger.wie(),
                        wijziger.waarom(),
                        overzicht.voorzieningen(),
                        overzicht.maatregelen(),
                        fouten));
    }
}
