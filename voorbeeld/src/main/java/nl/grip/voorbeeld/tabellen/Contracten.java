// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.YearMonth;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Aanbieder;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** The table {@code contracten}: what each aanbieder may declare, at which tariff, from month to month. */
final class Contracten {
    private Contracten() {}

    static void schrijf(Verloop verloop, Path map) {
        var eerste = verloop.kalender().eersteDag().minusMonths(2);
        try (var uit = Tabelbestand.maak(
                map.resolve("contracten-" + eerste + ".csv"),
                "agb",
                "aanbieder",
                "domein",
                "categorie",
                "code",
                "omschrijving",
                "eenheid",
                "tarief",
                "van",
                "tot",
                "plafond",
                "voorziening")) {
            for (var aanbieder : verloop.gemeente().aanbieders()) {
                for (var voorziening : verloop.voorzieningen()) {
                    if (verloop.gemeente().biedtAan(aanbieder, voorziening)) {
                        rijen(verloop, aanbieder, voorziening, uit);
                    }
                }
            }
        }
    }

    /** A row for each run of months in which code and tariff stay the same. */
    private static void rijen(Verloop verloop, Aanbieder aanbieder, Voorziening voorziening, Tabelbestand uit) {
        int van = verloop.kalender().eersteMaand();
        for (int maand = van + 1; maand <= Kalender.LAATSTE_MAAND + 1; maand++) {
            if (maand > Kalender.LAATSTE_MAAND || isAnders(verloop, aanbieder, voorziening, maand)) {
                rij(verloop, aanbieder, voorziening, van, maand - 1, uit);
                van = maand;
            }
        }
    }

    private static boolean isAnders(Verloop verloop, Aanbieder aanbieder, Voorziening voorziening, int maand) {
        return tarief(verloop, aanbieder, voorziening, maand) != tarief(verloop, aanbieder, voorziening, maand - 1)
                || !Productcodes.codes(verloop, voorziening.code(), maand)
                        .equals(Productcodes.codes(verloop, voorziening.code(), maand - 1));
    }

    private static long tarief(Verloop verloop, Aanbieder aanbieder, Voorziening voorziening, int maand) {
        return verloop.tarieven().centen(voorziening, aanbieder.rang(), maand, 0);
    }

    private static void rij(
            Verloop verloop, Aanbieder aanbieder, Voorziening voorziening, int van, int tot, Tabelbestand uit) {
        YearMonth begin = verloop.kalender().maand(van);
        for (var code : Productcodes.codes(verloop, voorziening.code(), van)) {
            uit.rij(
                    aanbieder.agb(),
                    aanbieder.naam(),
                    voorziening.domein().code(),
                    voorziening.categorie(),
                    code,
                    voorziening.naam(),
                    voorziening.eenheid(),
                    new Bedrag(tarief(verloop, aanbieder, voorziening, van)),
                    begin.atDay(1),
                    verloop.kalender().maand(tot).atEndOfMonth(),
                    "",
                    voorziening.code());
        }
    }
}
