// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

/** Counts of people as they are published: to a multiple of five, so that a difference of one tells nothing. */
public final class Afronding {
    private static final long VEELVOUD = 5;

    private Afronding() {}

    /** The nearest multiple of five: 12 becomes 10, 13 becomes 15. */
    public static long opVijf(long aantal) {
        return (aantal + VEELVOUD / 2) / VEELVOUD * VEELVOUD;
    }
}
