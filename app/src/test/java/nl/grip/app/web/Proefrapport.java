// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.bron.Verwerking;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;

/** The made-up figures and forecast of the pages, as documents ask them. */
record Proefrapport(Supplier<String> tekst) implements Rapportbron {
    private static final LocalDate DAG = LocalDate.of(2026, 7, 1);

    @Override
    public Peildatum peildatum(Optional<Peildatum> gevraagd) {
        return gevraagd.orElse(Peildatum.of("2026-09-30"));
    }

    @Override
    public Antwoord cijfer(Vraag vraag) {
        var keuze = new Cijferkeuze(vraag.indicator(), vraag.per(), Map.of(), vraag.peildatum(), "");
        return new Proefcijfers(tekst).find(keuze).orElseThrow().delen();
    }

    @Override
    public Antwoord openbaar(Vraag vraag) {
        return Openbaar.antwoord(vraag, this::cijfer);
    }

    @Override
    public Uitkomst<Prognoseblad> prognose(int jaar, Peildatum dag) {
        return new Proefprognose(tekst).lees().uitkomst();
    }

    @Override
    public Begrotingsboek begroting(Peildatum dag) {
        return new Begrotingsboek(List.of());
    }

    @Override
    public Register maatregelen() {
        return new Register(true, List.of(), List.of());
    }

    @Override
    public List<Duiding> duidingen() {
        return List.of(new Duiding("a", tekst.get(), tekst.get(), DAG, tekst.get(), "toen"));
    }

    @Override
    public List<Raadsvraag> raadsvragen() {
        return new Proefduidingen(tekst).vragen("a");
    }

    @Override
    public Naamgeving namen() {
        return new Naamgeving(Map.of("voorziening", Map.of("10", tekst.get()), "aanbieder", Map.of("10", tekst.get())));
    }

    @Override
    public Verwerking verwerking() {
        return new Verwerking(List.of(), List.of(), List.of());
    }

    @Override
    public boolean voorbeeld() {
        return true;
    }
}
