// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.aandacht.Magazijnaandacht;
import nl.grip.app.web.begroting.Begrotingsstand;
import nl.grip.app.web.cijfer.Antwoordgeheugen;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Cijfervragen;
import nl.grip.app.web.document.Magazijnrapport;
import nl.grip.app.web.duiding.Magazijnduidingen;
import nl.grip.app.web.fout.Foutenlogboek;
import nl.grip.app.web.gegevens.Gegevensbron;
import nl.grip.app.web.gegevens.Magazijngegevens;
import nl.grip.app.web.herkomst.Afleidingsvraag;
import nl.grip.app.web.herkomst.Omschrijving;
import nl.grip.app.web.instrument.Magazijninstrumenten;
import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.maatregel.Maatregelenmappen;
import nl.grip.app.web.maatregel.Magazijnmaatregelen;
import nl.grip.app.web.overzicht.Jaarvragen;
import nl.grip.app.web.overzicht.Kostenvraag;
import nl.grip.app.web.overzicht.Weigeringen;
import nl.grip.app.web.prognose.Jaarvraag;
import nl.grip.app.web.prognose.Prognosevragen;
import nl.grip.app.web.scenario.Magazijnscenarios;
import nl.grip.app.web.sturing.Magazijnregisters;
import nl.grip.app.web.team.Teambord;
import nl.grip.app.web.traject.Magazijnpersonen;
import nl.grip.app.web.vorm.Alleen;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.inzicht.Aanbieders;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.BewaardePrognose;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.duiding.bewaren.Duidingen;
import nl.grip.sturing.duiding.bewaren.Raadsvragen;
import nl.grip.sturing.team.bewaren.Teambron;

/** The pages on one open store. What can change while files are read is asked anew for every page. */
public final class Magazijnbronnen {
    private static final String LOGBOEK = "web.log";

    private final Magazijn magazijn;
    private final Clock klok;
    private final Magazijnstand stand;
    private final Werkbank werkbank;
    private final Jaarvraag jaarvraag;
    private final Catalogus catalogus = Catalogus.laad();
    private final Antwoordgeheugen geheugen = new Antwoordgeheugen();

    private Magazijnbronnen(Magazijn magazijn, Clock klok, Werkbank werkbank) {
        this.magazijn = magazijn;
        this.klok = klok;
        this.werkbank = werkbank;
        stand = new Magazijnstand(magazijn, klok);
        jaarvraag = new Jaarvraag(magazijn, stand::vandaag, werkbank);
    }

    /** On which what takes long is made; as long as it is not started, who asks waits. */
    public static Werkbank werkbank(Magazijn magazijn, Clock klok) {
        return new Werkbank(new Magazijnstand(magazijn, klok)::feiten);
    }

    public static Vraagbronnen van(Magazijn magazijn, Clock klok) {
        return van(magazijn, klok, Optional.empty(), werkbank(magazijn, klok));
    }

    /** @param alleen who serves himself alone; empty when anybody on this machine may look */
    public static Vraagbronnen van(Magazijn magazijn, Clock klok, Optional<Alleen> alleen, Werkbank werkbank) {
        return new Magazijnbronnen(magazijn, klok, werkbank).bronnen(alleen);
    }

    private Vraagbronnen bronnen(Optional<Alleen> alleen) {
        var maatregelen = Magazijnmaatregelen.van(magazijn, stand::vandaag);
        var scenarios = new Magazijnscenarios(magazijn, stand::vandaag, this::namen, werkbank);
        return new Vraagbronnen(
                keuze -> kosten().vraag(keuze),
                vraag -> herkomst().find(vraag),
                magazijn.bronelementen()::find,
                cijfers(),
                gegevens(),
                maatregelen,
                new Prognosevragen(jaarvraag, this::namen, werkbank),
                werk(maatregelen),
                new Stuurbronnen(
                        new Begrotingsstand(
                                magazijn, stand::vandaag, this::namen, this::beantwoord, jaarvraag::perVoorziening),
                        new Magazijnregisters(magazijn),
                        new Magazijninstrumenten(magazijn, stand::vandaag, this::namen)),
                scenarios,
                stand::vandaag,
                () -> stand() + " " + Maatregelenmappen.van(magazijn).stand(),
                new Magazijntoegang(magazijn, alleen),
                new Foutenlogboek(magazijn.map().log().resolve(LOGBOEK), klok));
    }

    private Werkbronnen werk(Maatregelenbron maatregelen) {
        return new Werkbronnen(
                new Jaarvragen(
                        jaarvraag::perDomein,
                        dag -> new Begrotingsvragen(magazijn.vragen(), dag).boek(),
                        this::beantwoord),
                new Magazijnaandacht(
                        magazijn,
                        () -> maatregelen.lees().eigen(),
                        dag -> jaarvraag.naastBegroting(),
                        stand::vandaag,
                        this::namen),
                this::teams,
                new Magazijnpersonen(magazijn, klok, stand::vandaag, this::namen),
                new Magazijnrapport(magazijn, catalogus, stand::vandaag, jaarvraag::wachtOp),
                new Magazijnduidingen(
                        new Duidingen(magazijn.archief()), new Raadsvragen(magazijn.archief()), stand::vandaag));
    }

    private Teambord.Stand teams() {
        var dag = inzicht().peildatum(Optional.empty()).datum();
        var bron = new Teambron(magazijn.vragen());
        return new Teambord.Stand(dag, bron.werk(dag), bron.jaar(dag));
    }

    /** Names and history are asked anew for every page, for files may have come in. */
    private Cijferbron cijfers() {
        return new Cijferbron() {
            @Override
            public List<Indicator> list() {
                return catalogus.list();
            }

            @Override
            public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
                return new Cijfervragen(inzicht(), catalogus, namen(), geheugen, stand(), stand.vandaag()).find(keuze);
            }
        };
    }

    private Gegevensbron gegevens() {
        return new Magazijngegevens(magazijn, this::inzicht, this::namen, stand::vandaag);
    }

    private String stand() {
        return stand.journaal() + " " + werkbank.stand();
    }

    private Naamgeving namen() {
        return new Naamgeving(Map.of(
                "voorziening", voorzieningen().namen(),
                "aanbieder", Aanbieders.van(magazijn.vragen()).namen()));
    }

    private Antwoord beantwoord(Vraag vraag) {
        return geheugen.antwoord(stand(), vraag, () -> inzicht().beantwoord(vraag));
    }

    private Kostenvraag kosten() {
        return new Kostenvraag(
                this::beantwoord, voorzieningen(), new Weigeringen(magazijn.vragen()), magazijn.isVoorbeeld());
    }

    private Afleidingsvraag herkomst() {
        return new Afleidingsvraag(inzicht(), catalogus, new Omschrijving(voorzieningen()));
    }

    private Inzicht inzicht() {
        var vandaag = stand.vandaag();
        var bewaard = new BewaardePrognose(magazijn.archief(), magazijn.vragen(), vandaag);
        return new Inzicht(
                magazijn.vragen(), catalogus, vandaag, dag -> jaarvraag.isEr() ? bewaard.op(dag) : List.of());
    }

    private Voorzieningen voorzieningen() {
        return Voorzieningen.van(magazijn.vragen());
    }
}
