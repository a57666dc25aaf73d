// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Verloop;

/**
 * What the made-up municipality and three neighbours bring in to share the cost of youth care: sums of a year only, in the
 * columns of {@code grip verevening}. It stands in {@code regio/}, apart from what a store reads; only the complete example
 * has it.
 */
final class Buurgemeenten {
    private static final List<Buur> BUREN =
            List.of(new Buur("9010", 0.55), new Buur("9011", 1.40), new Buur("9012", 0.22));
    private static final double JEUGDIGEN = 0.185;
    private static final double STORTING = 0.01;
    private static final double VERSCHIL_LOGSD = 0.12;

    /** A good or bad year of a neighbour as large as this municipality; the smaller, the larger. */
    private static final double JAAR_LOGSD = 0.05;

    private final Verloop verloop;
    private final Kosten kosten;

    private Buurgemeenten(Verloop verloop, Kosten kosten) {
        this.verloop = verloop;
        this.kosten = kosten;
    }

    static void schrijf(Verloop verloop, Kosten kosten, Path map) {
        if (verloop.scenario().compleet()) {
            new Buurgemeenten(verloop, kosten).schrijf(map);
        }
    }

    private void schrijf(Path map) {
        int dienstjaar = verloop.kalender().dienstjaar();
        try (var uit = Tabelbestand.maak(
                map.resolve("deelnemers.csv"), "gemeente", "jaar", "eigen_kosten", "verwacht", "gewicht", "storting")) {
            for (int jaar = dienstjaar - verloop.kalender().jarenHistorie() + 1; jaar <= dienstjaar; jaar++) {
                rij(uit, Verzonnen.GEMEENTE, jaar, eigen(jaar), eigen(jaar - 1), 1);
                for (var buur : BUREN) {
                    rij(uit, buur.gemeente(), jaar, van(buur, jaar), van(buur, jaar - 1), buur.omvang());
                }
            }
        }
    }

    /** Expected is what the year before cost, at the prices of this one. */
    private void rij(Tabelbestand uit, String gemeente, int jaar, long centen, long vorigJaar, double omvang) {
        long verwacht = StrictMath.round(vorigJaar * (1 + verloop.scenario().indexatie()));
        uit.rij(
                gemeente,
                jaar,
                new Bedrag(centen),
                new Bedrag(verwacht),
                StrictMath.round(JEUGDIGEN * omvang * verloop.scenario().inwoners()),
                new Bedrag(StrictMath.round(STORTING * verwacht)));
    }

    /** Cents that youth care of that year finally costs this municipality. */
    private long eigen(int jaar) {
        return verloop.voorzieningen().stream()
                .filter(v -> v.isJeugd())
                .mapToLong(v -> kosten.jaar(jaar, v))
                .sum();
    }

    private long van(Buur buur, int jaar) {
        long zaad = verloop.scenario().zaad();
        double eigenaard = Toeval.of(zaad, "buur " + buur.gemeente()).lognormaal(buur.omvang(), VERSCHIL_LOGSD);
        double jaarsd = JAAR_LOGSD / StrictMath.sqrt(buur.omvang());
        return StrictMath.round(
                eigen(jaar) * Toeval.of(zaad, "buur " + buur.gemeente(), jaar).lognormaal(eigenaard, jaarsd));
    }

    /** @param omvang inhabitants, this municipality being one */
    private record Buur(String gemeente, double omvang) {}
}
