// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;

/** The tables {@code inwoners} and {@code postcodes}: how many people live where, and which postcode is which wijk. */
public final class Bevolking {
    private static final int POSTCODES_PER_WIJK = 5;

    /** First and last age of a class, and its share of the population (rounded from CBS, the Netherlands, 2024). */
    private static final double[][] LEEFTIJDEN = {
        {0, 3, 0.038},
        {4, 11, 0.081},
        {12, 17, 0.066},
        {18, 26, 0.115},
        {27, 64, 0.497},
        {65, 79, 0.155},
        {80, 120, 0.048}
    };

    private Bevolking() {}

    static void schrijf(Verloop verloop, Path map) {
        inwoners(verloop, map);
        postcodes(verloop, map);
    }

    /** How many people of an age and geslacht live in a wijk on 1 January. */
    public record Inwoners(int jaar, String wijk, int leeftijdVan, int leeftijdTot, String geslacht, long aantal) {}

    /** The day on which the municipality gets the table, expectations for later years included. */
    public static LocalDate bekendOp(Verloop verloop) {
        return LocalDate.of(eersteJaar(verloop), 1, 31);
    }

    /** Every row, in the order of the table. */
    public static void inwoners(Verloop verloop, Consumer<Inwoners> naar) {
        for (int jaar = eersteJaar(verloop); jaar <= verloop.kalender().dienstjaar() + 4; jaar++) {
            for (int wijk = 1; wijk <= verloop.scenario().wijken(); wijk++) {
                wijk(verloop, jaar, wijk, naar);
            }
        }
    }

    private static int eersteJaar(Verloop verloop) {
        return verloop.kalender().dienstjaar() - verloop.kalender().jarenHistorie();
    }

    private static void inwoners(Verloop verloop, Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("inwoners-" + bekendOp(verloop) + ".csv"),
                "jaar",
                "wijk",
                "leeftijd_van",
                "leeftijd_tot",
                "geslacht",
                "aantal")) {
            inwoners(
                    verloop,
                    i -> uit.rij(i.jaar(), i.wijk(), i.leeftijdVan(), i.leeftijdTot(), i.geslacht(), i.aantal()));
        }
    }

    private static void wijk(Verloop verloop, int jaar, int wijk, Consumer<Inwoners> naar) {
        double mensen = verloop.scenario().inwoners() * verloop.gemeente().wijkaandelen()[wijk - 1];
        for (double[] klasse : LEEFTIJDEN) {
            for (String geslacht : new String[] {"1", "2"}) {
                long aantal = StrictMath.round(mensen * klasse[2] / 2);
                naar.accept(new Inwoners(jaar, code(wijk), (int) klasse[0], (int) klasse[1], geslacht, aantal));
            }
        }
    }

    private static void postcodes(Verloop verloop, Path map) {
        var dag = LocalDate.of(verloop.kalender().eersteDag().getYear(), 1, 2);
        try (var uit = Tabelbestand.maak(map.resolve("postcodes-" + dag + ".csv"), "postcode", "wijk")) {
            for (int wijk = 1; wijk <= verloop.scenario().wijken(); wijk++) {
                for (int n = 0; n < POSTCODES_PER_WIJK; n++) {
                    uit.rij(Nummering.postcode(wijk, n), code(wijk));
                }
            }
        }
    }

    private static String code(int wijk) {
        return String.format(Locale.ROOT, "WK%02d", wijk);
    }
}
