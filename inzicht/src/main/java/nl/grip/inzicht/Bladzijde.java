// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

/**
 * Which rows of a long list one wants.
 *
 * @param overslaan how many come before
 * @param aantal at most this many
 */
public record Bladzijde(long overslaan, long aantal) {
    public static final Bladzijde ALLES = new Bladzijde(0, Long.MAX_VALUE);

    public Bladzijde {
        if (overslaan < 0 || aantal < 0) {
            throw new IllegalArgumentException("Een bladzijde heeft geen negatief aantal regels");
        }
    }
}
