// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Durations as they were seen: in sight after {@code begin} (0 = from the start, more = left truncated) until and with
 * {@code eind}, when they ended for reason {@code status} (1, 2...) or were still running (0).
 */
public record Duren(double[] begin, double[] eind, int[] status, double[] gewicht) {

    /** All seen from their start, and equally heavy. */
    public static Duren van(double[] eind, int[] status) {
        double[] een = new double[eind.length];
        Arrays.fill(een, 1);
        return new Duren(new double[eind.length], eind, status, een);
    }

    public int aantal() {
        return eind.length;
    }

    public Duren alleen(IntPredicate houd) {
        int[] rijen = IntStream.range(0, eind.length).filter(houd).toArray();
        return new Duren(
                kies(begin, rijen),
                kies(eind, rijen),
                IntStream.of(rijen).map(i -> status[i]).toArray(),
                kies(gewicht, rijen));
    }

    /** The different moments at which something ended or went out of sight, in order. */
    public double[] momenten() {
        return Arrays.stream(eind).sorted().distinct().toArray();
    }

    /** The highest number of a reason for ending; 0 when nothing has ended. */
    public int redenen() {
        return Arrays.stream(status).max().orElse(0);
    }

    boolean opRisico(int i, double moment) {
        return begin[i] < moment && moment <= eind[i];
    }

    private static double[] kies(double[] waarden, int[] rijen) {
        return IntStream.of(rijen).mapToDouble(i -> waarden[i]).toArray();
    }
}
