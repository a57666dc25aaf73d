// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;

/** The table {@code grootboek}: everything that was booked; {@code periode} is the month of care. */
final class Grootboek {
    private Grootboek() {}

    static void schrijf(Kosten kosten, BuitenBerichten buiten, LocalDate tot, Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("grootboek.csv"),
                "boekdatum",
                "periode",
                "taakveld",
                "kostenplaats",
                "omschrijving",
                "leverancier_agb",
                "bedrag")) {
            kosten.forEach((post, centen) -> uit.rij(
                    post.op(),
                    post.maand(),
                    post.voorziening().taakveld(),
                    post.voorziening().code(),
                    post.voorziening().naam(),
                    post.aanbieder().agb(),
                    new Bedrag(centen)));
            buiten.boekingen((op, periode, taakveld, kostenplaats, omschrijving, centen) -> {
                if (!op.isAfter(tot)) {
                    rij(uit, op, periode, taakveld, kostenplaats, omschrijving, centen);
                }
            });
        }
    }

    private static void rij(
            Tabelbestand uit,
            LocalDate op,
            YearMonth periode,
            String taakveld,
            String kostenplaats,
            String omschrijving,
            long centen) {
        uit.rij(op, periode, taakveld, kostenplaats, omschrijving, "", new Bedrag(centen));
    }
}
