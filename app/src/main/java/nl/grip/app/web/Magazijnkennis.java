// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.cijfer.Antwoordgeheugen;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijfervragen;
import nl.grip.app.web.cijfer.Magazijncijfers;
import nl.grip.app.web.prognose.Jaarvraag;
import nl.grip.app.web.team.Teambord;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.app.web.werkbank.Werkstuk;
import nl.grip.inzicht.Aanbieders;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.BewaardePrognose;
import nl.grip.inzicht.traject.Ervaring;
import nl.grip.inzicht.traject.bewaren.Trajectbron;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.aandacht.bewaren.Aandachtsbron;
import nl.grip.sturing.team.bewaren.Teambron;

/** What the facts of one open store say, at hand for as long as they are the same. */
final class Magazijnkennis {
    private final Magazijn magazijn;
    private final Magazijnstand stand;
    private final Jaarvraag jaarvraag;
    private final Catalogus catalogus;
    private final Antwoordgeheugen geheugen = new Antwoordgeheugen();
    private final Werkstuk<Voorzieningen> voorzieningen;
    private final Werkstuk<Naamgeving> namen;
    private final Werkstuk<Teambord.Stand> teams;
    private final Werkstuk<Aandachtsbron.Gezien> gezien;
    private final Werkstuk<List<Ervaring>> ervaring;

    Magazijnkennis(
            Magazijn magazijn, Magazijnstand stand, Catalogus catalogus, Jaarvraag jaarvraag, Werkbank werkbank) {
        this.magazijn = magazijn;
        this.stand = stand;
        this.catalogus = catalogus;
        this.jaarvraag = jaarvraag;
        voorzieningen = werkbank.legVooraan(() -> Voorzieningen.van(magazijn.vragen()));
        namen = werkbank.legVooraan(this::leesNamen);
        teams = werkbank.leg(this::leesTeams);
        gezien = werkbank.leg(() -> Aandachtsbron.van(magazijn)
                .kijk(inzicht().peildatum(Optional.empty()).datum()));
        ervaring = werkbank.leg(() -> new Trajectbron(magazijn.vragen())
                .ervaring(inzicht().peildatum(Optional.empty()).datum()));
    }

    Voorzieningen voorzieningen() {
        return voorzieningen.geef();
    }

    Naamgeving namen() {
        return namen.geef();
    }

    private Naamgeving leesNamen() {
        return new Naamgeving(Map.of(
                "voorziening", voorzieningen().namen(),
                "aanbieder", Aanbieders.van(magazijn.vragen()).namen()));
    }

    Teambord.Stand teams() {
        return teams.geef();
    }

    private Teambord.Stand leesTeams() {
        var dag = inzicht().peildatum(Optional.empty()).datum();
        var bron = new Teambron(magazijn.vragen());
        return new Teambord.Stand(dag, bron.werk(dag), bron.jaar(dag));
    }

    /** What asks attention; empty while the facts are being looked through. */
    Optional<Aandachtsbron.Gezien> gezien() {
        return gezien.find();
    }

    /** How long help lasts and what it costs, of all people together. */
    List<Ervaring> ervaring() {
        return ervaring.geef();
    }

    Antwoord beantwoord(Vraag vraag) {
        return geheugen.antwoord(
                antwoordstand(vraag.indicator()), vraag, () -> inzicht().beantwoord(vraag));
    }

    Cijferbron cijfers() {
        return new Magazijncijfers(
                catalogus,
                geheugen,
                waar -> new Cijfervragen(inzicht(), catalogus, namen(), waar, this::antwoordstand, stand.vandaag()));
    }

    /** The answer of a figure that shows the forecast holds until that is there. */
    private String antwoordstand(String cijfer) {
        boolean verandert =
                catalogus.find(cijfer).filter(Indicator::toontPrognose).isPresent();
        return stand.feiten() + (verandert ? " " + jaarvraag.isVers() : "");
    }

    Inzicht inzicht() {
        var vandaag = stand.vandaag();
        var bewaard = new BewaardePrognose(magazijn.archief(), magazijn.vragen(), vandaag);
        return new Inzicht(
                magazijn.vragen(), catalogus, vandaag, dag -> jaarvraag.isEr() ? bewaard.op(dag) : List.of());
    }
}
