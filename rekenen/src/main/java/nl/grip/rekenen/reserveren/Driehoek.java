// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

/**
 * A run-off triangle of cumulative values: a row per oorsprong (oldest first), a column per development period. Any
 * shape: cells may be unknown anywhere, also between known ones.
 */
public final class Driehoek {
    private static final double ONBEKEND = Double.NaN;

    private final double[][] cumulatief;
    private final int[] leeftijden;

    private Driehoek(double[][] cumulatief) {
        this.cumulatief = cumulatief;
        this.leeftijden = new int[cumulatief.length];
        java.util.Arrays.setAll(leeftijden, i -> laatstBekend(cumulatief[i]));
    }

    /** From cumulative values; {@code NaN} is an unknown cell. The rows must be equally long. */
    public static Driehoek ofCumulatief(double[][] cellen) {
        return new Driehoek(kopie(cellen));
    }

    /** From increments; {@code NaN} is an unknown cell, after which counting goes on from the last known value. */
    public static Driehoek ofToenamen(double[][] toenamen) {
        double[][] cumulatief = kopie(toenamen);
        for (double[] rij : cumulatief) {
            double som = 0;
            for (int j = 0; j < rij.length; j++) {
                som += Double.isNaN(rij[j]) ? 0 : rij[j];
                rij[j] = Double.isNaN(rij[j]) ? ONBEKEND : som;
            }
        }
        return new Driehoek(cumulatief);
    }

    public int oorsprongen() {
        return cumulatief.length;
    }

    public int perioden() {
        return cumulatief.length == 0 ? 0 : cumulatief[0].length;
    }

    public double waarde(int oorsprong, int periode) {
        return cumulatief[oorsprong][periode];
    }

    public boolean bekend(int oorsprong, int periode) {
        return !Double.isNaN(cumulatief[oorsprong][periode]);
    }

    /** The increment of this period; {@code NaN} when it, or the value before it, is unknown. */
    public double toename(int oorsprong, int periode) {
        return periode == 0
                ? cumulatief[oorsprong][0]
                : cumulatief[oorsprong][periode] - cumulatief[oorsprong][periode - 1];
    }

    /** The last known period of this oorsprong, or -1 when nothing is known. */
    public int leeftijd(int oorsprong) {
        return leeftijden[oorsprong];
    }

    /** The last known value of this oorsprong, 0 when nothing is known yet. */
    public double laatste(int oorsprong) {
        return leeftijden[oorsprong] < 0 ? 0 : cumulatief[oorsprong][leeftijden[oorsprong]];
    }

    public double[] laatste() {
        double[] laatste = new double[oorsprongen()];
        java.util.Arrays.setAll(laatste, this::laatste);
        return laatste;
    }

    private static int laatstBekend(double[] rij) {
        int periode = rij.length - 1;
        while (periode >= 0 && Double.isNaN(rij[periode])) {
            periode--;
        }
        return periode;
    }

    private static double[][] kopie(double[][] cellen) {
        double[][] kopie = new double[cellen.length][];
        java.util.Arrays.setAll(kopie, i -> cellen[i].clone());
        return kopie;
    }
}
