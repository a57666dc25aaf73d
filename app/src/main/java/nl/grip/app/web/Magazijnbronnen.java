// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.Clock;
import java.util.Optional;
import nl.grip.app.web.aandacht.Magazijnaandacht;
import nl.grip.app.web.begroting.Begrotingspagina;
import nl.grip.app.web.begroting.Begrotingsstand;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Cijfertoegang;
import nl.grip.app.web.document.Magazijnrapport;
import nl.grip.app.web.dossier.Lijstvragen;
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
import nl.grip.app.web.overzicht.Keuze;
import nl.grip.app.web.overzicht.Kostenvraag;
import nl.grip.app.web.overzicht.Weigeringen;
import nl.grip.app.web.prognose.Jaarvraag;
import nl.grip.app.web.prognose.Prognosevragen;
import nl.grip.app.web.prognose.Prognosezicht;
import nl.grip.app.web.scenario.Magazijnscenarios;
import nl.grip.app.web.sturing.Magazijnregisters;
import nl.grip.app.web.traject.Magazijnpersonen;
import nl.grip.app.web.vorm.Alleen;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.aandacht.bewaren.Aandachtsbron;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.duiding.bewaren.Duidingen;
import nl.grip.sturing.duiding.bewaren.Raadsvragen;

/** The pages on one open store. What can change while files are read is asked anew for every page. */
public final class Magazijnbronnen {
    private static final String LOGBOEK = "web.log";

    private final Magazijn magazijn;
    private final Clock klok;
    private final Magazijnstand stand;
    private final Werkbank werkbank;
    private final Jaarvraag jaarvraag;
    private final Catalogus catalogus = Catalogus.laad();
    private final Magazijnkennis kennis;
    private final Magazijntoegang toegang;

    private Magazijnbronnen(Magazijn magazijn, Clock klok, Optional<Alleen> alleen, Werkbank werkbank) {
        this.magazijn = magazijn;
        this.klok = klok;
        this.werkbank = werkbank;
        stand = new Magazijnstand(magazijn, klok);
        jaarvraag = new Jaarvraag(magazijn, stand::vandaag, werkbank);
        kennis = new Magazijnkennis(magazijn, stand, catalogus, jaarvraag, werkbank);
        toegang = new Magazijntoegang(magazijn, alleen);
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
        var bronnen = new Magazijnbronnen(magazijn, klok, alleen, werkbank).bronnen();
        vraagVooraf(bronnen, werkbank);
        return bronnen;
    }

    /** What pages ask for who chooses nothing: asked once, its answers are at hand. */
    private static void vraagVooraf(Vraagbronnen bronnen, Werkbank werkbank) {
        werkbank.leg(() -> bronnen.werk().jaren().lees().size());
        werkbank.legVooraan(() -> bronnen.kosten().vraag(Keuze.geen()).maanden().size());
        werkbank.leg(() -> Lijstvragen.stel(bronnen.cijfers()));
        werkbank.leg(() -> Lijstvragen.stel(Cijfertoegang.openbaar(bronnen.cijfers())));
        werkbank.leg(() -> Begrotingspagina.vraagVooraf(bronnen.sturing().begroting()));
        werkbank.leg(() -> Prognosezicht.vraagVooraf(bronnen.prognose().lees(), bronnen.cijfers()));
        bronnen.cijfers().list().stream()
                .map(indicator -> Cijferkeuze.zonder(indicator.naam(), ""))
                .forEach(keuze -> werkbank.leg(() -> vraagVooraf(bronnen.cijfers(), keuze)));
    }

    /** As it is, and as it is shown to who sees no small groups. */
    private static boolean vraagVooraf(Cijferbron cijfers, Cijferkeuze keuze) {
        return cijfers.find(keuze).map(cijfers::openbaar).isPresent();
    }

    private Vraagbronnen bronnen() {
        var maatregelen = Magazijnmaatregelen.van(magazijn, stand::vandaag, toegang::totOpDeRegel);
        var scenarios = new Magazijnscenarios(magazijn, stand::vandaag, kennis::namen, jaarvraag, werkbank);
        return new Vraagbronnen(
                keuze -> kosten().vraag(keuze),
                vraag -> herkomst().find(vraag),
                magazijn.bronelementen()::find,
                kennis.cijfers(),
                gegevens(),
                maatregelen,
                new Prognosevragen(jaarvraag, kennis::namen, werkbank),
                werk(maatregelen),
                new Stuurbronnen(
                        new Begrotingsstand(
                                magazijn,
                                stand::vandaag,
                                kennis::namen,
                                kennis::beantwoord,
                                jaarvraag::perVoorziening,
                                () -> kennis.teams().jaren()),
                        new Magazijnregisters(magazijn, toegang::totOpDeRegel),
                        new Magazijninstrumenten(magazijn, stand::vandaag, kennis::namen)),
                scenarios,
                stand::vandaag,
                () -> stand() + " "
                        + Maatregelenmappen.van(magazijn, toegang::totOpDeRegel).stand(),
                toegang,
                new Foutenlogboek(magazijn.map().log().resolve(LOGBOEK), klok));
    }

    private Werkbronnen werk(Maatregelenbron maatregelen) {
        return new Werkbronnen(
                new Jaarvragen(
                        jaarvraag::perDomein,
                        dag -> new Begrotingsvragen(magazijn.vragen(), dag).boek(),
                        kennis::beantwoord),
                new Magazijnaandacht(
                        magazijn,
                        () -> maatregelen.lees().eigen(),
                        kennis::gezien,
                        jaarvraag::naastBegroting,
                        stand::vandaag,
                        kennis::namen),
                kennis::teams,
                new Magazijnpersonen(magazijn, klok, stand::vandaag, kennis::namen, kennis::ervaring),
                new Magazijnrapport(magazijn, catalogus, stand::vandaag, jaarvraag::wachtOp),
                new Magazijnduidingen(
                        new Duidingen(magazijn.archief()), new Raadsvragen(magazijn.archief()), stand::vandaag));
    }

    private Gegevensbron gegevens() {
        var bevindingen = werkbank.legAchteraan(() -> Magazijngegevens.zoekBevindingen(magazijn));
        var aansluiting = werkbank.leg(() -> Aansluiting.van(kennis.inzicht(), Optional.empty()));
        var doorzocht = new Magazijngegevens.Doorzocht(
                () -> kennis.gezien().map(Aandachtsbron.Gezien::signalen), bevindingen::find, aansluiting::geef);
        return new Magazijngegevens(magazijn, doorzocht, kennis::namen, stand::vandaag);
    }

    /** A page that waits is not kept; only of a forecast that is not there yet a page says nothing. */
    private String stand() {
        return stand.bladen() + " " + jaarvraag.isVers();
    }

    private Kostenvraag kosten() {
        return new Kostenvraag(
                kennis::beantwoord, kennis.voorzieningen(), new Weigeringen(magazijn.vragen()), toegang.totOpDeRegel());
    }

    private Afleidingsvraag herkomst() {
        return new Afleidingsvraag(kennis.inzicht(), catalogus, new Omschrijving(kennis.voorzieningen()));
    }
}
