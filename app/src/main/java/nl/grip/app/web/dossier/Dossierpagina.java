// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Cijferoverzicht;
import nl.grip.app.web.dossier.Dossiersoort.Paneelkeuze;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    Weergave voorziening(@PathVariable String code) {
        return new Weergave("dossier", dossier(Dossiersoort.VOORZIENING, code));
    }

    @GetMapping("/aanbieders/{agb}")
    Weergave aanbieder(@PathVariable String agb) {
        return new Weergave("dossier", dossier(Dossiersoort.AANBIEDER, agb));
    }

    private Dossierblad dossier(Dossiersoort soort, String code) {
        var antwoorden = soort.panelen().stream()
                .map(paneel -> vraag(soort, code, paneel))
                .toList();
        if (antwoorden.stream().allMatch(Dossierpagina::isLeeg)) {
            throw new Nietgevonden("Grip kent geen " + soort.enkel() + " met deze code.");
        }
        return new Dossierblad(
                antwoorden.get(0).namen().naam(soort.kolom(), code),
                soort.naam(),
                soort.pad(),
                antwoorden.stream().map(Dossierpagina::paneel).toList());
    }

    private static boolean isLeeg(Cijferantwoord antwoord) {
        return antwoord.delen().rijen().stream()
                .allMatch(rij -> rij.findWaarde().isEmpty());
    }

    private Cijferantwoord vraag(Dossiersoort soort, String code, Paneelkeuze paneel) {
        var keuze = new Cijferkeuze(
                paneel.cijfer(),
                Optional.of(paneel.per()),
                Map.of(soort.kolom(), code),
                Optional.empty(),
                paneel.grootheid());
        return bron.find(keuze).orElseThrow(() -> new Nietgevonden("Grip kent geen cijfer met deze naam."));
    }

    private static Dossierblad.Paneel paneel(Cijferantwoord antwoord) {
        var overzicht = Cijferoverzicht.van(antwoord);
        return new Dossierblad.Paneel(
                overzicht.titel(),
                overzicht.beeld(),
                antwoord.delen().indicator().kop().naam(),
                overzicht.adres());
    }
}
