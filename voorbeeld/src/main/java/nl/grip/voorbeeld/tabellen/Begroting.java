// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** The table {@code begroting}: each year the cost of the year before, raised by what the council allowed. */
final class Begroting {
    private static final double TOEGESTANE_GROEI = 1.03;
    private static final long DUIZEND_EURO = 100_000;

    private Begroting() {}

    static void schrijf(Verloop verloop, Kosten kosten, Path map) {
        int dienstjaar = verloop.kalender().dienstjaar();
        int eerste = dienstjaar - verloop.kalender().jarenHistorie();
        try (var uit = Tabelbestand.maak(
                map.resolve("begroting.csv"),
                "jaar",
                "versie",
                "datum",
                "afbakening",
                "programma",
                "taakveld",
                "voorziening",
                "wijkteam",
                "lasten_baten",
                "bedrag",
                "structureel",
                "prijspeil")) {
            for (int jaar = eerste + 1; jaar <= dienstjaar + 1; jaar++) {
                for (var voorziening : verloop.voorzieningen()) {
                    rij(uit, jaar, voorziening, kosten.jaar(jaar - 1, voorziening));
                }
            }
        }
    }

    private static void rij(Tabelbestand uit, int jaar, Voorziening voorziening, long vorigJaar) {
        long centen = StrictMath.round(vorigJaar * TOEGESTANE_GROEI / DUIZEND_EURO) * DUIZEND_EURO;
        uit.rij(
                jaar,
                "primitief",
                LocalDate.of(jaar - 1, 11, 10),
                "",
                voorziening.isJeugd() ? "Jeugd" : "Maatschappelijke ondersteuning",
                voorziening.taakveld(),
                voorziening.code(),
                "",
                "lasten",
                new Bedrag(centen),
                "ja",
                jaar);
    }
}
