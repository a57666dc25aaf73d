// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;

/**
 * Expected increments as oorsprong times period, with the sums of all known increments kept per oorsprong and per
 * period: the over-dispersed Poisson fit. For a triangle without holes this is the chain ladder (Renshaw and Verrall,
 * BAJ 4, 1998); holes are handled by iterative proportional fitting (Deming and Stephan 1940).
 */
final class Kruismodel {
    private static final int HOOGSTENS = 5_000;
    private static final double KLEIN = 1e-14;

    private final Driehoek driehoek;
    private final double[] rij;
    private final double[] kolom;

    private Kruismodel(Driehoek driehoek) {
        this.driehoek = driehoek;
        var chainLadder = ChainLadder.van(driehoek, Factorkeuze.ALLE);
        this.rij = chainLadder.eindstanden();
        double[] aandeel = chainLadder.aandeelBinnen();
        this.kolom = new double[aandeel.length];
        Arrays.setAll(kolom, j -> aandeel[j] - (j == 0 ? 0 : aandeel[j - 1]));
        vulAan(rij);
        vulAan(kolom);
    }

    static Kruismodel van(Driehoek driehoek) {
        var model = new Kruismodel(driehoek);
        for (int keer = 0; keer < HOOGSTENS && model.verbeter() > KLEIN; keer++) {
            continue;
        }
        return model;
    }

    double verwacht(int i, int j) {
        return rij[i] * kolom[j];
    }

    boolean telt(int i, int j) {
        return !Double.isNaN(driehoek.toename(i, j));
    }

    private static void vulAan(double[] effect) {
        for (int k = 0; k < effect.length; k++) {
            effect[k] = Double.isFinite(effect[k]) && effect[k] != 0 ? effect[k] : 1;
        }
    }

    /** One round over rows and columns; returns by which part the effects changed at most. */
    private double verbeter() {
        double verandering = 0;
        for (int i = 0; i < rij.length; i++) {
            double nieuw = rijeffect(i);
            verandering = Math.max(verandering, Math.abs(nieuw - rij[i]) / (Math.abs(nieuw) + Double.MIN_NORMAL));
            rij[i] = nieuw;
        }
        for (int j = 0; j < kolom.length; j++) {
            kolom[j] = kolomeffect(j);
        }
        return verandering;
    }

    private double rijeffect(int i) {
        double som = 0;
        double deel = 0;
        for (int j = 0; j < kolom.length; j++) {
            som += telt(i, j) ? driehoek.toename(i, j) : 0;
            deel += telt(i, j) ? kolom[j] : 0;
        }
        return deel == 0 ? 0 : som / deel;
    }

    private double kolomeffect(int j) {
        double som = 0;
        double deel = 0;
        for (int i = 0; i < rij.length; i++) {
            som += telt(i, j) ? driehoek.toename(i, j) : 0;
            deel += telt(i, j) ? rij[i] : 0;
        }
        return deel == 0 ? 0 : som / deel;
    }
}
