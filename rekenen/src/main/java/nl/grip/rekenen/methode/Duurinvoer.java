// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.grip.rekenen.overleving.Duren;

/** The rows {@code tijd, status[, begin, gewicht, groep]} of one key. */
record Duurinvoer(Duren duren, String[] groepen) {
    /** Times at which curves are usually read, beside every time in the data. */
    private static final double[] LEESMOMENTEN = {
        1, 3, 6, 9, 12, 18, 24, 30, 36, 48, 60, 90, 100, 120, 180, 365, 730, 1095, 1825
    };

    /** Why these rows are no durations; empty when they are. */
    static String bezwaar(Tabel tabel) {
        if (!tabel.vol("tijd") || !tabel.vol("status")) {
            return "Elke rij heeft een getal nodig in de kolommen tijd en status";
        }
        boolean hele = Arrays.stream(tabel.getallen("status")).allMatch(s -> s == Math.rint(s) && s >= 0 && s <= 99);
        return hele ? tabel.rijen() == 0 ? "Er zijn geen rijen" : "" : "De kolom status telt hele getallen vanaf 0";
    }

    static Duurinvoer van(Tabel tabel) {
        double[] een = new double[tabel.rijen()];
        Arrays.fill(een, 1);
        var duren = new Duren(
                tabel.vol("begin") ? tabel.getallen("begin") : new double[tabel.rijen()],
                tabel.getallen("tijd"),
                Arrays.stream(tabel.getallen("status")).mapToInt(s -> (int) s).toArray(),
                tabel.vol("gewicht") ? tabel.getallen("gewicht") : een);
        return new Duurinvoer(duren, tabel.heeft("groep") ? tabel.teksten("groep") : new String[0]);
    }

    List<String> groepsnamen() {
        return Arrays.stream(groepen).distinct().sorted().toList();
    }

    Duren groep(String naam) {
        return duren.alleen(i -> groepen[i].equals(naam));
    }

    /** Every moment in the data, the middle one, and the usual times up to the last. */
    static double[] leesmomenten(Duren duren) {
        double[] momenten = duren.momenten();
        int n = momenten.length;
        double midden = (momenten[(n - 1) / 2] + momenten[n / 2]) / 2;
        double laatste = momenten[n - 1];
        return DoubleStream.concat(
                        DoubleStream.concat(Arrays.stream(momenten), DoubleStream.of(midden)),
                        Arrays.stream(LEESMOMENTEN).filter(t -> t <= laatste))
                .sorted()
                .distinct()
                .toArray();
    }

    /** A time as an index: {@code 12}, {@code 29.5}. */
    static String index(double tijd) {
        return java.math.BigDecimal.valueOf(tijd).stripTrailingZeros().toPlainString();
    }
}
