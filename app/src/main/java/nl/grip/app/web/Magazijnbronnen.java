// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.grip.app.web.fout.Foutenlogboek;
import nl.grip.app.web.herkomst.Afleidingsvraag;
import nl.grip.app.web.herkomst.Omschrijving;
import nl.grip.app.web.overzicht.Kostenvraag;
import nl.grip.app.web.overzicht.Weigeringen;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.opslag.Magazijn;

/** The pages on one open store. What can change while files are read is asked anew for every page. */
public final class Magazijnbronnen {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String LOGBOEK = "web.log";

    private final Magazijn magazijn;
    private final Clock klok;
    private final Catalogus catalogus = Catalogus.laad();

    private Magazijnbronnen(Magazijn magazijn, Clock klok) {
        this.magazijn = magazijn;
        this.klok = klok;
    }

    public static Vraagbronnen van(Magazijn magazijn, Clock klok) {
        var bronnen = new Magazijnbronnen(magazijn, klok);
        return new Vraagbronnen(
                keuze -> bronnen.kosten().vraag(keuze),
                vraag -> bronnen.herkomst().find(vraag),
                magazijn.bronelementen()::find,
                magazijn::isVoorbeeld,
                new Foutenlogboek(magazijn.map().log().resolve(LOGBOEK), klok));
    }

    private Kostenvraag kosten() {
        return new Kostenvraag(inzicht(), voorzieningen(), new Weigeringen(magazijn.vragen()), magazijn.isVoorbeeld());
    }

    private Afleidingsvraag herkomst() {
        return new Afleidingsvraag(inzicht(), catalogus, new Omschrijving(voorzieningen()));
    }

    private Inzicht inzicht() {
        return new Inzicht(magazijn.vragen(), catalogus, LocalDate.now(klok.withZone(AMSTERDAM)));
    }

    private Voorzieningen voorzieningen() {
        return Voorzieningen.van(magazijn.vragen());
    }
}
