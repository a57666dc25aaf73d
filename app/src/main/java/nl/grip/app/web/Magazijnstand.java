// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.grip.opslag.Magazijn;

/** What day it is, and whether anything changed in one open store since. */
final class Magazijnstand {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Magazijn magazijn;
    private final Clock klok;

    Magazijnstand(Magazijn magazijn, Clock klok) {
        this.magazijn = magazijn;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok.withZone(AMSTERDAM));
    }

    /** The journaal grows with whatever changes in the store. */
    String journaal() {
        try {
            return Files.size(magazijn.map().journaal()) + " " + vandaag();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Differs when facts came in or went, and every day; not when somebody writes down a measure or a forecast is kept. */
    String feiten() {
        return magazijn.feitenstand() + " " + vandaag();
    }
}
