// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.maatregel.Maatregelenbron.Stuk;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.maatregel.Besluitregel;
import nl.grip.sturing.maatregel.Uitvoering.Besluit;
import nl.grip.sturing.maatregel.bestand.Maatregelformulier;
import nl.grip.sturing.maatregel.bestand.Maatregelschrijver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /maatregelen}: what is done about the cost, one measure by itself, and the forms that change it. */
@Controller
public final class Maatregelenpagina {
    private static final String FORMULIER = "/maatregelen/formulier";
    private static final String BESLUIT = "/maatregelen/besluit";

    private final Maatregelenbron bron;
    private final Supplier<LocalDate> vandaag;

    public Maatregelenpagina(Maatregelenbron bron, Supplier<LocalDate> vandaag) {
        this.bron = bron;
        this.vandaag = vandaag;
    }

    @GetMapping("/maatregelen")
    Weergave toon(@RequestParam Optional<String> voorbeeld, Bezoek bezoek) {
        return new Weergave(
                "maatregelen",
                Maatregelenblad.van(
                        voorbeeld.map(this::voorbeeld).orElseGet(bron::lees),
                        bezoek.mag(FORMULIER),
                        bezoek.mag("/maatregelen/narekenen")));
    }

    @GetMapping("/maatregelen/maatregel")
    Weergave toon(
            @RequestParam String id,
            @RequestParam Optional<Integer> versie,
            @RequestParam Optional<String> voorbeeld,
            Bezoek bezoek) {
        var stuk = voorbeeld.map(naam -> stuk(id, voorbeeld(naam))).orElseGet(() -> stuk(id, versie));
        return new Weergave(
                "maatregel",
                Maatregelblad.van(stuk, bezoek.mag(FORMULIER), bezoek.mag(BESLUIT), bezoek.magKleinGetal()));
    }

    @GetMapping(FORMULIER)
    Weergave formulier(@RequestParam Optional<String> id, Bezoek bezoek) {
        var wie = bezoek.rol().naam();
        return new Weergave(
                "maatregelformulier",
                id.map(i -> Formulierblad.van(stuk(i, Optional.empty()), wie))
                        .orElseGet(() -> Formulierblad.leeg(wie)));
    }

    @PostMapping(FORMULIER)
    View bewaar(
            @RequestParam Map<String, String> velden,
            @RequestParam(defaultValue = "0") int op,
            @RequestParam(defaultValue = "") String rekenblad,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String waarom,
            Bezoek bezoek) {
        var wijziger = new Wijziger(bezoek.ondertekend(wie), waarom);
        var gelezen = bron.wijzig(op, Maatregelformulier.bestand(velden, rekenblad), wijziger);
        if (gelezen.isGeweigerd()) {
            return new Weergave(
                    "maatregelformulier",
                    new Formulierblad(
                            op == 0 ? "Een maatregel toevoegen" : "Wijzig: " + velden.getOrDefault("naam", ""),
                            op,
                            Maatregelformulier.genummerd(velden),
                            rekenblad,
                            wie,
                            waarom,
                            gelezen.bevindingen()));
        }
        return new RedirectView(Planlijsten.adres(velden.getOrDefault("id", "").strip()));
    }

    @GetMapping(BESLUIT)
    Weergave besluit(@RequestParam String id, Bezoek bezoek) {
        var stuk = stuk(id, Optional.empty());
        var k = stuk.maatregel().kenmerken();
        return besluit(stuk, k.staat(), k.uitzonderingsgrond(), "", bezoek.rol().naam(), Optional.empty());
    }

    @PostMapping(BESLUIT)
    View besluit(
            @RequestParam String id,
            @RequestParam int op,
            @RequestParam String staat,
            @RequestParam(defaultValue = "") String uitzonderingsgrond,
            @RequestParam(defaultValue = "") String grond,
            @RequestParam(defaultValue = "") String wie,
            Bezoek bezoek) {
        var stuk = stuk(id, Optional.empty());
        var bezwaar = Besluitregel.bezwaar(stuk.maatregel().kenmerken(), staat, uitzonderingsgrond, grond);
        if (bezwaar.isPresent()) {
            return besluit(stuk, staat, uitzonderingsgrond, grond, wie, bezwaar);
        }
        var genomen = Besluitregel.neem(
                stuk.maatregel(), new Besluit(vandaag.get().toString(), staat, wie, grond), uitzonderingsgrond);
        var gelezen = bron.wijzig(
                op, Maatregelschrijver.schrijf(genomen), new Wijziger(bezoek.ondertekend(wie), "besluit: " + grond));
        return gelezen.isGeweigerd()
                ? besluit(
                        stuk,
                        staat,
                        uitzonderingsgrond,
                        grond,
                        wie,
                        gelezen.bevindingen().stream()
                                .map(b -> "Er staat " + b.gevonden() + ", verwacht " + b.verwacht() + ". " + b.herstel()
                                        + ".")
                                .findFirst())
                : new RedirectView(Planlijsten.adres(id));
    }

    private static Weergave besluit(
            Stuk stuk, String staat, String uitzondering, String grond, String wie, Optional<String> bezwaar) {
        return new Weergave(
                "maatregelbesluit",
                new Besluitblad(
                        "Een besluit over: " + stuk.maatregel().naam(),
                        stuk.maatregel().id(),
                        stuk.laatste(),
                        staat,
                        uitzondering,
                        grond,
                        wie,
                        bezwaar));
    }

    private Maatregelenbron.Register voorbeeld(String naam) {
        return bron.voorbeeld(naam).orElseThrow(() -> new Nietgevonden("Dit voorbeeld kent Grip niet"));
    }

    private static Stuk stuk(String id, Maatregelenbron.Register voorbeeld) {
        return ((Maatregelenbron) () -> voorbeeld)
                .find(id, Optional.empty())
                .orElseThrow(() -> new Nietgevonden("Deze maatregel staat niet in het voorbeeld"));
    }

    private Stuk stuk(String id, Optional<Integer> versie) {
        return bron.find(id, versie).orElseThrow(() -> new Nietgevonden("Deze maatregel staat niet in het register"));
    }
}
