// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.ToLongBiFunction;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/**
 * The table {@code begroting}: each year the cost of the year before, raised by what the council allowed. It holds all that
 * the ledger holds, so that both can be compared; what no message carries stands under its kostenplaats.
 */
public final class Begroting {
    /** The budget as first decided. */
    public static final String VERSIE = "primitief";

    private static final double TOEGESTANE_GROEI = 1.03;
    private static final long DUIZEND_EURO = 100_000;

    private Begroting() {}

    static void schrijf(Verloop verloop, Kosten kosten, BuitenBerichten buiten, Path map) {
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
            regels(verloop, kosten::jaar, buiten, regel -> rij(uit, regel));
        }
    }

    /**
     * One row.
     *
     * @param voorziening its code, or the kostenplaats of what no message carries
     * @param centen what that may cost in that year
     */
    public record Begrotingsregel(int jaar, String programma, String taakveld, String voorziening, long centen) {
        /** The day on which the council decided. */
        public LocalDate bekendOp() {
            return LocalDate.of(jaar - 1, 11, 10);
        }
    }

    /**
     * Every row, in the order of the table.
     *
     * @param kosten cents that care of a year in a voorziening finally costs
     */
    public static void regels(
            Verloop verloop,
            ToLongBiFunction<Integer, Voorziening> kosten,
            BuitenBerichten buiten,
            Consumer<Begrotingsregel> naar) {
        int dienstjaar = verloop.kalender().dienstjaar();
        int eerste = dienstjaar - verloop.kalender().jarenHistorie();
        for (int jaar = eerste + 1; jaar <= dienstjaar + 1; jaar++) {
            int dit = jaar;
            for (var v : verloop.voorzieningen()) {
                long vorigJaar = kosten.applyAsLong(jaar - 1, v);
                naar.accept(
                        new Begrotingsregel(jaar, programma(v.isJeugd()), v.taakveld(), v.code(), begroot(vorigJaar)));
            }
            buiten.perKostenplaats(jaar - 1)
                    .forEach((k, vorigJaar) -> naar.accept(
                            new Begrotingsregel(dit, programma(k), k.taakveld(), k.code(), begroot(vorigJaar))));
        }
    }

    private static String programma(Kostenplaats kostenplaats) {
        return kostenplaats.isVoorIedereen() ? "Samenkracht en toegang" : programma(kostenplaats.isJeugd());
    }

    private static String programma(boolean jeugd) {
        return jeugd ? "Jeugd" : "Maatschappelijke ondersteuning";
    }

    private static long begroot(long vorigJaar) {
        return StrictMath.round(vorigJaar * TOEGESTANE_GROEI / DUIZEND_EURO) * DUIZEND_EURO;
    }

    private static void rij(Tabelbestand uit, Begrotingsregel regel) {
        uit.rij(
                regel.jaar(),
                VERSIE,
                regel.bekendOp(),
                "",
                regel.programma(),
                regel.taakveld(),
                regel.voorziening(),
                "",
                "lasten",
                new Bedrag(regel.centen()),
                "ja",
                regel.jaar());
    }
}
