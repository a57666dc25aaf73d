// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import java.util.Locale;

/**
 * A version of the budget that moves money from one part of it to another: its name begins with {@value #WOORD}, and its lines
 * are nought together. Example: {@code verschuiving jeugd maart}.
 */
public final class Verschuiving {
    private static final String WOORD = "verschuiving";

    private Verschuiving() {}

    public static boolean is(String versie) {
        return versie.toLowerCase(Locale.ROOT).startsWith(WOORD);
    }
}
