// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole cents that add up to the rounded sum: those with the largest remainder get a cent more (Hamilton's method). */
final class Afronding {
    private Afronding() {}

    static long[] centen(double[] bedragen) {
        long[] uit = new long[bedragen.length];
        Arrays.setAll(uit, i -> (long) Math.floor(bedragen[i]));
        double rest = 0;
        for (int i = 0; i < uit.length; i++) {
            rest += bedragen[i] - uit[i];
        }
        IntStream.range(0, uit.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> uit[i] - bedragen[i])
                        .thenComparingInt(i -> i))
                .limit(Math.round(rest))
                .forEach(i -> uit[i]++);
        return uit;
    }
}
