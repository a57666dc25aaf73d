// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.simulatie;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Streams of random numbers. Stream {@code nummer} of a seed is always the same, whoever asks for it and when, so that
 * work can be divided over cores without changing one bit. The generator is L64X128Mix: Steele and Vigna, "LXM: better
 * splittable pseudorandom number generators" (2021).
 */
public record Toeval(long zaad) {
    private static final int WOORDEN = 4;

    public UniformRandomProvider stroom(long nummer) {
        var menger = new SplitMix64(zaad);
        var plaats = new SplitMix64(menger.nextLong() ^ Long.rotateLeft(new SplitMix64(nummer).nextLong(), 32));
        long[] begin = new long[WOORDEN];
        java.util.Arrays.setAll(begin, i -> plaats.nextLong());
        return RandomSource.L64_X128_MIX.create(begin);
    }

    /** The seed of a part of the work that has streams of its own. */
    public Toeval deel(long nummer) {
        return new Toeval(stroom(nummer).nextLong());
    }
}
