// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.opslag.Magazijn;

/** What day it is, and whether anything changed in one open store since. */
final class Magazijnstand {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Magazijn magazijn;
    private final Clock klok;
    private volatile Geteld geteld = new Geteld(-1, 0);

    Magazijnstand(Magazijn magazijn, Clock klok) {
        this.magazijn = magazijn;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok.withZone(AMSTERDAM));
    }

    /** Differs when facts came in or went, when something was written down or foretold, and every day; not when an answer is kept. */
    String bladen() {
        return feiten() + " " + nieuws();
    }

    private long nieuws() {
        int stukken = magazijn.archief().aantal();
        var vorige = geteld;
        var nu = vorige.stukken() == stukken
                ? vorige
                : new Geteld(stukken, Prognosearchief.nieuws(magazijn.archief().list()));
        geteld = nu;
        return nu.nieuws();
    }

    private record Geteld(int stukken, long nieuws) {}

    /** Differs when facts came in or went, and every day; not when somebody writes down a measure or a forecast is kept. */
    String feiten() {
        return magazijn.feitenstand() + " " + vandaag();
    }
}
