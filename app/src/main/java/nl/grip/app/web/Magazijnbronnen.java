// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import nl.grip.app.web.vorm.Toegang;
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
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String LOGBOEK = "web.log";

    private final Magazijn magazijn;
    private final Clock klok;
    private final Catalogus catalogus = Catalogus.laad();
    private final Antwoordgeheugen geheugen = new Antwoordgeheugen();

    private Magazijnbronnen(Magazijn magazijn, Clock klok) {
        this.magazijn = magazijn;
        this.klok = klok;
    }

    public static Vraagbronnen van(Magazijn magazijn, Clock klok) {
        return van(magazijn, klok, Optional.empty());
    }

    /** @param alleen who serves himself alone; empty when anybody on this machine may look */
    public static Vraagbronnen van(Magazijn magazijn, Clock klok, Optional<Alleen> alleen) {
        var bronnen = new Magazijnbronnen(magazijn, klok);
        var maatregelen = Magazijnmaatregelen.van(magazijn, bronnen::vandaag);
        var jaarvraag = new Jaarvraag(magazijn, bronnen::vandaag);
        return new Vraagbronnen(
                keuze -> bronnen.kosten().vraag(keuze),
                vraag -> bronnen.herkomst().find(vraag),
                magazijn.bronelementen()::find,
                bronnen.cijfers(),
                bronnen.gegevens(),
                maatregelen,
                new Prognosevragen(jaarvraag, bronnen::namen),
                bronnen.werk(maatregelen, jaarvraag),
                new Stuurbronnen(
                        new Begrotingsstand(magazijn, bronnen::vandaag, bronnen::namen, bronnen::beantwoord),
                        new Magazijnregisters(magazijn),
                        new Magazijninstrumenten(magazijn, bronnen::vandaag, bronnen::namen)),
                new Magazijnscenarios(magazijn, bronnen::vandaag, bronnen::namen),
                bronnen::vandaag,
                () -> bronnen.stand() + " " + Maatregelenmappen.van(magazijn).stand(),
                toegang(magazijn, alleen),
                new Foutenlogboek(magazijn.map().log().resolve(LOGBOEK), klok));
    }

    private Werkbronnen werk(Maatregelenbron maatregelen, Jaarvraag jaarvraag) {
        return new Werkbronnen(
                new Jaarvragen(
                        jaarvraag::perDomein,
                        dag -> new Begrotingsvragen(magazijn.vragen(), dag).boek(),
                        this::beantwoord),
                new Magazijnaandacht(
                        magazijn,
                        () -> maatregelen.lees().eigen(),
                        jaarvraag::naastBegroting,
                        this::vandaag,
                        this::namen),
                this::teams,
                new Magazijnpersonen(magazijn, klok, this::vandaag, this::namen),
                new Magazijnrapport(magazijn, catalogus, this::vandaag),
                new Magazijnduidingen(
                        new Duidingen(magazijn.archief()), new Raadsvragen(magazijn.archief()), this::vandaag));
    }

    private Teambord.Stand teams() {
        var dag = inzicht().peildatum(Optional.empty()).datum();
        var bron = new Teambron(magazijn.vragen());
        return new Teambord.Stand(dag, bron.werk(dag), bron.jaar(dag));
    }

    private static Toegang toegang(Magazijn magazijn, Optional<Alleen> alleen) {
        return new Toegang() {
            @Override
            public boolean totOpDeRegel() {
                return magazijn.isVoorbeeld();
            }

            @Override
            public Optional<Alleen> alleen() {
                return alleen;
            }
        };
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
                return new Cijfervragen(inzicht(), catalogus, namen(), geheugen, stand(), vandaag()).find(keuze);
            }
        };
    }

    private Gegevensbron gegevens() {
        return new Magazijngegevens(magazijn, this::inzicht, this::namen, this::vandaag);
    }

    /** The journaal grows with whatever changes in the store. */
    private String stand() {
        try {
            return Files.size(magazijn.map().journaal()) + " " + vandaag();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Naamgeving namen() {
        return new Naamgeving(Map.of(
                "voorziening", voorzieningen().namen(),
                "aanbieder", Aanbieders.van(magazijn.vragen()).namen()));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok.withZone(AMSTERDAM));
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
        var prognoses = new BewaardePrognose(magazijn.archief(), magazijn.vragen(), vandaag());
        return new Inzicht(magazijn.vragen(), catalogus, vandaag(), prognoses);
    }

    private Voorzieningen voorzieningen() {
        return Voorzieningen.van(magazijn.vragen());
    }
}
