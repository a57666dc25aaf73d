// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;

/**
 * The rows {@code tijd, waarde} of one key, in order of time.
 *
 * @param periode number of values in a year (or other period) after which a season returns; 1 for none
 */
record Reeksinvoer(double[] waarden, int periode, Keuzes keuzes) {
    private static final int KORTST = 3;
    private static final int VERST = 1000;

    /** Calculates, or says why the rows are no usable series. */
    static Uitkomst<List<Getal>> reken(
            Tabel tabel, Keuzes keuzes, int kortst, Function<Reeksinvoer, Uitkomst<List<Getal>>> methode) {
        if (!tabel.vol("waarde")) {
            return Getallen.geen(Reden.GEEN_BRON, "Elke rij heeft een getal nodig in de kolom waarde");
        }
        int nodig = Math.max(KORTST, kortst);
        return tabel.rijen() < nodig
                ? Getallen.geen(
                        Reden.TE_WEINIG_GEGEVENS,
                        "De reeks heeft " + tabel.rijen() + " waarden; nodig zijn er " + nodig)
                : methode.apply(van(tabel, keuzes));
    }

    private static Reeksinvoer van(Tabel tabel, Keuzes keuzes) {
        double[] waarden = tabel.getallen("waarde");
        int[] volgorde = tabel.vol("tijd")
                ? volgorde(tabel.getallen("tijd"))
                : IntStream.range(0, waarden.length).toArray();
        double[] opTijd =
                IntStream.of(volgorde).mapToDouble(rij -> waarden[rij]).toArray();
        return new Reeksinvoer(opTijd, Math.max(1, keuzes.geheel("frequentie")), keuzes);
    }

    private static int[] volgorde(double[] tijd) {
        return IntStream.range(0, tijd.length)
                .boxed()
                .sorted(Comparator.comparingDouble(rij -> tijd[rij]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The asked horizon; by default two periods, or ten values without season. */
    int horizon() {
        return keuzes.gegeven("h") ? Math.min(VERST, Math.max(1, keuzes.geheel("h"))) : periode > 1 ? 2 * periode : 10;
    }
}
