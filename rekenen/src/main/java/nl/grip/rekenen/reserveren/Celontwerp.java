// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import java.util.List;

/** The columns of a model of rows and columns: an intercept, and an effect per row and column but the first of each. */
final class Celontwerp {
    private static final int ONBEKEND = -1;

    private final int[] rijplaats;
    private final int[] kolomplaats;
    private final int breedte;

    private Celontwerp(int[] rijplaats, int[] kolomplaats, int breedte) {
        this.rijplaats = rijplaats;
        this.kolomplaats = kolomplaats;
        this.breedte = breedte;
    }

    /** Only rows and columns of which a cell is known get an effect. */
    static Celontwerp van(List<Cel> cellen, int rijen, int kolommen) {
        int[] rijplaats = plaatsen(cellen.stream().mapToInt(Cel::rij).toArray(), rijen, 1);
        int laatste = Math.max(0, Arrays.stream(rijplaats).max().orElse(0));
        int[] kolomplaats = plaatsen(cellen.stream().mapToInt(Cel::kolom).toArray(), kolommen, laatste + 1);
        int breedte = Math.max(laatste, Arrays.stream(kolomplaats).max().orElse(0)) + 1;
        return new Celontwerp(rijplaats, kolomplaats, breedte);
    }

    private static int[] plaatsen(int[] gebruikt, int aantal, int vanaf) {
        int[] plaatsen = new int[aantal];
        Arrays.fill(plaatsen, ONBEKEND);
        int volgende = 0;
        for (int niveau : Arrays.stream(gebruikt).distinct().sorted().toArray()) {
            plaatsen[niveau] = volgende == 0 ? 0 : vanaf + volgende - 1;
            volgende++;
        }
        return plaatsen;
    }

    boolean kent(Cel cel) {
        return rijplaats[cel.rij()] != ONBEKEND && kolomplaats[cel.kolom()] != ONBEKEND;
    }

    /** Place 0 is the intercept; the first row and column have no effect of their own and point at it. */
    double[] ontwerprij(Cel cel) {
        double[] rij = new double[breedte];
        rij[0] = 1;
        rij[rijplaats[cel.rij()]] = 1;
        rij[kolomplaats[cel.kolom()]] = 1;
        return rij;
    }

    record Cel(int rij, int kolom) {}
}
