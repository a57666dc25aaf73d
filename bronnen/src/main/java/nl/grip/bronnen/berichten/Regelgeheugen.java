// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

/** A set of numbers without objects, that takes no more than a million. */
public final class Regelgeheugen {
    private static final int MEESTE = 1_000_000;

    private long[] vakken = new long[64];
    private int aantal;

    /** Adds the number; false when it was there already. */
    public boolean neem(long getal) {
        if (bevat(getal)) {
            return false;
        }
        if (aantal < MEESTE) {
            voegToe(getal);
        }
        return true;
    }

    boolean bevat(long getal) {
        return vakken[plaats(vakken, sleutel(getal))] != 0;
    }

    private void voegToe(long getal) {
        if (2 * ++aantal > vakken.length) {
            vergroot();
        }
        vakken[plaats(vakken, sleutel(getal))] = sleutel(getal);
    }

    private void vergroot() {
        var groter = new long[2 * vakken.length];
        for (long sleutel : vakken) {
            if (sleutel != 0) {
                groter[plaats(groter, sleutel)] = sleutel;
            }
        }
        vakken = groter;
    }

    /** Where the number stands, or the free place where it would. */
    private static int plaats(long[] vakken, long sleutel) {
        int plaats = Long.hashCode(sleutel) & vakken.length - 1;
        while (vakken[plaats] != 0 && vakken[plaats] != sleutel) {
            plaats = plaats + 1 & vakken.length - 1;
        }
        return plaats;
    }

    /** 0 marks a free place. */
    private static long sleutel(long getal) {
        return getal == 0 ? 1 : getal;
    }
}
