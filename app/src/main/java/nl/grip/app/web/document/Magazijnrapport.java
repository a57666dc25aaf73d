// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.maatregel.Magazijnmaatregelen;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.app.web.sturing.Magazijnregisters;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Aanbieders;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.bron.Verwerking;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;
import nl.grip.sturing.duiding.bewaren.Duidingen;
import nl.grip.sturing.duiding.bewaren.Raadsvragen;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.taakstelling.Taakstellingen;

/** Answers the questions of documents from one open store, as the commands would. */
public final class Magazijnrapport implements Rapportbron {
    private static final String CIJFER = "/inzicht/";
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;

    private final Magazijn magazijn;
    private final Catalogus catalogus;
    private final Supplier<LocalDate> vandaag;
    private final Function<Prognosevraag, Uitkomst<Prognoseblad>> prognose;

    /** @param prognose what a year will cost; waits until that is known */
    public Magazijnrapport(
            Magazijn magazijn,
            Catalogus catalogus,
            Supplier<LocalDate> vandaag,
            Function<Prognosevraag, Uitkomst<Prognoseblad>> prognose) {
        this.magazijn = magazijn;
        this.catalogus = catalogus;
        this.vandaag = vandaag;
        this.prognose = prognose;
    }

    private Inzicht inzicht() {
        return new Inzicht(magazijn.vragen(), catalogus, vandaag.get());
    }

    @Override
    public Peildatum peildatum(Optional<Peildatum> gevraagd) {
        return inzicht().peildatum(gevraagd);
    }

    @Override
    public Antwoord cijfer(Vraag vraag) {
        return inzicht().beantwoord(vraag);
    }

    @Override
    public Antwoord openbaar(Vraag vraag) {
        return Openbaar.antwoord(vraag, this::cijfer);
    }

    @Override
    public Uitkomst<Prognoseblad> prognose(int jaar, Peildatum dag) {
        return prognose.apply(Prognosevraag.van(jaar, dag.datum(), List.of("voorziening"), ZAAD, TREKKINGEN));
    }

    @Override
    public Begrotingsboek begroting(Peildatum dag) {
        return new Begrotingsvragen(magazijn.vragen(), dag.datum()).boek();
    }

    @Override
    public Optional<Long> inwoners(Peildatum dag) {
        return new Begrotingsvragen(magazijn.vragen(), dag.datum())
                .findInwoners(dag.datum().getYear());
    }

    @Override
    public Optional<Long> inwoners(Peildatum dag, int onder) {
        return new Begrotingsvragen(magazijn.vragen(), dag.datum())
                .findInwoners(dag.datum().getYear(), onder);
    }

    @Override
    public Register maatregelen() {
        var register = Magazijnmaatregelen.van(magazijn, vandaag, this::voorbeeld)
                .lees()
                .gekozen();
        return new Register(register.voorbeeld(), register.maatregelen(), register.plan());
    }

    @Override
    public Taken taken() {
        var stand = new Magazijnregisters(magazijn, this::voorbeeld).lees(Registersoort.TAAKSTELLING);
        return new Taken(
                stand.voorbeeld(),
                stand.findTabel()
                        .map(tabel -> Taakstellingen.van(tabel, maatregelen().plan()))
                        .orElse(Taakstellingen.GEEN));
    }

    @Override
    public List<Duiding> duidingen() {
        return new Duidingen(magazijn.archief())
                .list().stream()
                        .filter(duiding -> isVoorDeRaad(duiding.adres()))
                        .toList();
    }

    @Override
    public List<Raadsvraag> raadsvragen() {
        return new Raadsvragen(magazijn.archief())
                .list().stream().filter(vraag -> isVoorDeRaad(vraag.adres())).toList();
    }

    /** A figure without a choice, of a kind that the raad may see. */
    private static boolean isVoorDeRaad(String adres) {
        var raad = new Bezoek(Rol.RAAD, false, Rollentabel.laad());
        return adres.startsWith(CIJFER) && adres.indexOf('?') < 0 && raad.magCijfer(adres.substring(CIJFER.length()));
    }

    @Override
    public Naamgeving namen() {
        return new Naamgeving(Map.of(
                "voorziening", Voorzieningen.van(magazijn.vragen()).namen(),
                "aanbieder", Aanbieders.van(magazijn.vragen()).namen()));
    }

    @Override
    public Verwerking verwerking() {
        return Verwerkingstabellen.lees(vandaag.get());
    }

    @Override
    public boolean voorbeeld() {
        return magazijn.isVoorbeeld();
    }
}
