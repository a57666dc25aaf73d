// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import nl.grip.basis.Bedrag;

/**
 * The size of a structural yearly saving in one of six bands (AEF, "Grip op het sociaal domein", Westland 2019). As
 * printed the bands overlap: NEGATIEF is "below 0" and NEUTRAAL "around 0, margin 150,000 either way". The rule here: a
 * lower border belongs to its band and an upper border does not, except that 1,200,000 is still GROOT; from -150,000 up
 * to 0 the point 0 lies within the margin, so that is NEUTRAAL.
 */
public enum Effectband {
    NEGATIEF(Long.MIN_VALUE),
    NEUTRAAL(-150_000_00L),
    KLEIN(150_000_00L),
    MIDDEN(300_000_00L),
    GROOT(600_000_00L),
    ZEER_GROOT(1_200_000_01L);

    private final long ondergrensInCenten;

    Effectband(long ondergrensInCenten) {
        this.ondergrensInCenten = ondergrensInCenten;
    }

    /** The band of a saving; a saving is positive here. */
    public static Effectband van(Bedrag besparing) {
        Effectband band = NEGATIEF;
        for (Effectband hogere : values()) {
            band = besparing.centen() >= hogere.ondergrensInCenten ? hogere : band;
        }
        return band;
    }

    /** Whether two bands of the source claim this saving, which the reader should know. */
    public static boolean isOverlap(Bedrag besparing) {
        return besparing.centen() < 0 && van(besparing) == NEUTRAAL;
    }
}
