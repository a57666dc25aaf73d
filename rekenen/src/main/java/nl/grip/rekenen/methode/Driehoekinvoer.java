// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.rekenen.reserveren.Driehoek;

/**
 * The rows {@code oorsprong, ontwikkeling, waarde[, blootstelling]} of one key as a triangle. Oorsprongen are put in
 * order (numbers by size, other texts by letter), so that 1 is the oldest.
 */
record Driehoekinvoer(Driehoek driehoek, double[] blootstelling) {
    private static final int HOOGSTENS = 2000;

    /** Why these rows are no triangle; empty when they are. */
    static String bezwaar(Tabel tabel) {
        for (String kolom : List.of("oorsprong", "ontwikkeling", "waarde")) {
            if (!tabel.heeft(kolom)) {
                return "De kolom " + kolom + " ontbreekt";
            }
        }
        if (tabel.rijen() == 0) {
            return "Er zijn geen rijen";
        }
        boolean goed = Arrays.stream(tabel.getallen("ontwikkeling"))
                .allMatch(j -> j == Math.rint(j) && j >= 1 && j <= HOOGSTENS);
        return goed ? "" : "De kolom ontwikkeling telt hele perioden vanaf 1";
    }

    static Driehoekinvoer van(Tabel tabel, boolean toenamen) {
        String[] oorsprong = tabel.teksten("oorsprong");
        List<String> namen = opVolgorde(oorsprong);
        double[] ontwikkeling = tabel.getallen("ontwikkeling");
        double[] waarde = tabel.getallen("waarde");
        int breedte = (int) Arrays.stream(ontwikkeling).max().orElse(0);
        double[][] cellen = leeg(namen.size(), breedte);
        for (int rij = 0; rij < waarde.length; rij++) {
            cellen[namen.indexOf(oorsprong[rij])][(int) ontwikkeling[rij] - 1] = waarde[rij];
        }
        return new Driehoekinvoer(
                toenamen ? Driehoek.ofToenamen(cellen) : Driehoek.ofCumulatief(cellen),
                blootstelling(tabel, namen, oorsprong));
    }

    boolean metBlootstelling() {
        return Arrays.stream(blootstelling).noneMatch(Double::isNaN);
    }

    private static double[] blootstelling(Tabel tabel, List<String> namen, String[] oorsprong) {
        double[] perOorsprong = new double[namen.size()];
        Arrays.fill(perOorsprong, Double.NaN);
        double[] cellen = tabel.getallen(tabel.heeft("blootstelling") ? "blootstelling" : "premie");
        IntStream.range(0, cellen.length)
                .filter(rij -> !Double.isNaN(cellen[rij]))
                .forEach(rij -> perOorsprong[namen.indexOf(oorsprong[rij])] = cellen[rij]);
        return perOorsprong;
    }

    private static List<String> opVolgorde(String[] oorsprong) {
        boolean getallen = Arrays.stream(oorsprong).allMatch(o -> Breuk.find(o).isPresent());
        java.util.Comparator<String> volgorde = getallen
                ? java.util.Comparator.comparingDouble(o -> Breuk.find(o).orElseThrow())
                : java.util.Comparator.naturalOrder();
        return Arrays.stream(oorsprong).distinct().sorted(volgorde).toList();
    }

    private static double[][] leeg(int rijen, int kolommen) {
        double[][] cellen = new double[rijen][kolommen];
        for (double[] rij : cellen) {
            Arrays.fill(rij, Double.NaN);
        }
        return cellen;
    }
}
