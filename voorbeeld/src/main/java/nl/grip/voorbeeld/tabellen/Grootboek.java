// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
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
            buiten.boekingen((op, periode, kostenplaats, omschrijving, centen) -> {
                if (!op.isAfter(tot)) {
                    uit.rij(
                            op,
                            periode,
                            kostenplaats.taakveld(),
                            kostenplaats.code(),
                            omschrijving,
                            "",
                            new Bedrag(centen));
                }
            });
        }
    }
}
