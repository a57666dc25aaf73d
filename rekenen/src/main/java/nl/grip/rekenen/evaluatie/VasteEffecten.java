// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Least squares in which every group has a level of its own, without a column for each: averages per group are taken off in
 * turn until nothing is left of them. Frisch and Waugh (1933); Gaure, "OLS with multiple high dimensional category
 * variables", CSDA 66 (2013).
 */
public record VasteEffecten(Regressie binnen, int niveaus) {
    private static final int HOOGSTENS = 10_000;
    private static final double KLEIN = 1e-13;

    /** @param groepen one or two lists with the group of each row */
    public static VasteEffecten van(double[][] x, double[] y, List<String[]> groepen) {
        List<int[]> nummers = groepen.stream().map(VasteEffecten::genummerd).toList();
        double[][] gezuiverd = new double[y.length][x[0].length];
        for (int k = 0; k < x[0].length; k++) {
            int kolom = k;
            double[] zuiver =
                    zuiver(Arrays.stream(x).mapToDouble(rij -> rij[kolom]).toArray(), nummers);
            for (int i = 0; i < y.length; i++) {
                gezuiverd[i][k] = zuiver[i];
            }
        }
        double[] doel = zuiver(y, nummers);
        int niveaus = nummers.stream()
                .mapToInt(g -> Arrays.stream(g).max().orElse(0) + 1)
                .sum();
        return new VasteEffecten(Regressie.van(gezuiverd, doel), niveaus - groepen.size() + 1);
    }

    public double[] coefficienten() {
        return binnen.coefficienten();
    }

    /** The levels of the groups were estimated too, and count among the degrees of freedom. */
    public double[] standaardfouten() {
        double factor = Math.sqrt((double) binnen.vrijheidsgraden() / (binnen.vrijheidsgraden() - niveaus));
        return Arrays.stream(binnen.standaardfouten())
                .map(fout -> fout * factor)
                .toArray();
    }

    private static double[] zuiver(double[] waarden, List<int[]> groepen) {
        double[] gezuiverd = waarden.clone();
        double grootte = Arrays.stream(waarden).map(Math::abs).max().orElse(1);
        for (int keer = 0; keer < HOOGSTENS; keer++) {
            double verschoven = 0;
            for (int[] groep : groepen) {
                verschoven = Math.max(verschoven, haalAf(gezuiverd, groep));
            }
            if (verschoven <= KLEIN * grootte) {
                break;
            }
        }
        return gezuiverd;
    }

    /** Takes off the average of each group; returns the largest one. */
    private static double haalAf(double[] waarden, int[] groep) {
        double[] som = new double[waarden.length];
        int[] aantal = new int[waarden.length];
        for (int i = 0; i < waarden.length; i++) {
            som[groep[i]] += waarden[i];
            aantal[groep[i]]++;
        }
        double grootste = 0;
        for (int i = 0; i < waarden.length; i++) {
            double gemiddelde = som[groep[i]] / aantal[groep[i]];
            waarden[i] -= gemiddelde;
            grootste = Math.max(grootste, Math.abs(gemiddelde));
        }
        return grootste;
    }

    /** The groups as numbers from 0. */
    private static int[] genummerd(String[] groep) {
        List<String> namen = Arrays.stream(groep).distinct().sorted().toList();
        return Arrays.stream(groep)
                .mapToInt(naam -> Collections.binarySearch(namen, naam))
                .toArray();
    }
}
