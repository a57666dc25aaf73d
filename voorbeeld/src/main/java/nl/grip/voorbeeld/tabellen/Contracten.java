// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Aanbieder;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** The table {@code contracten}: what each aanbieder may declare, at which tariff, from month to month. */
public final class Contracten {
    private Contracten() {}

    /**
     * One row.
     *
     * @param tarief cents
     */
    public record Contractregel(
            Aanbieder aanbieder, Voorziening voorziening, String code, long tarief, LocalDate van, LocalDate tot) {}

    /** The day on which the municipality gets the table: two months before its history. */
    public static LocalDate bekendOp(Verloop verloop) {
        return verloop.kalender().eersteDag().minusMonths(2);
    }

    /** Every row, in the order of the table. */
    public static void regels(Verloop verloop, Consumer<Contractregel> naar) {
        for (var aanbieder : verloop.gemeente().aanbieders()) {
            for (var voorziening : verloop.voorzieningen()) {
                if (verloop.gemeente().biedtAan(aanbieder, voorziening)) {
                    rijen(verloop, aanbieder, voorziening, naar);
                }
            }
        }
    }

    static void schrijf(Verloop verloop, Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("contracten-" + bekendOp(verloop) + ".csv"),
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
            regels(verloop, regel -> rij(regel, uit));
        }
    }

    /** A row for each run of months in which code and tariff stay the same. */
    private static void rijen(
            Verloop verloop, Aanbieder aanbieder, Voorziening voorziening, Consumer<Contractregel> naar) {
        int van = verloop.kalender().eersteMaand();
        for (int maand = van + 1; maand <= Kalender.LAATSTE_MAAND + 1; maand++) {
            if (maand > Kalender.LAATSTE_MAAND || isAnders(verloop, aanbieder, voorziening, maand)) {
                rijen(verloop, aanbieder, voorziening, van, maand - 1, naar);
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

    private static void rijen(
            Verloop verloop,
            Aanbieder aanbieder,
            Voorziening voorziening,
            int van,
            int tot,
            Consumer<Contractregel> naar) {
        for (var code : Productcodes.codes(verloop, voorziening.code(), van)) {
            naar.accept(new Contractregel(
                    aanbieder,
                    voorziening,
                    code,
                    tarief(verloop, aanbieder, voorziening, van),
                    verloop.kalender().maand(van).atDay(1),
                    verloop.kalender().maand(tot).atEndOfMonth()));
        }
    }

    private static void rij(Contractregel regel, Tabelbestand uit) {
        uit.rij(
                regel.aanbieder().agb(),
                regel.aanbieder().naam(),
                regel.voorziening().domein().code(),
                regel.voorziening().categorie(),
                regel.code(),
                regel.voorziening().naam(),
                regel.voorziening().eenheid(),
                new Bedrag(regel.tarief()),
                regel.van(),
                regel.tot(),
                "",
                regel.voorziening().code());
    }
}
