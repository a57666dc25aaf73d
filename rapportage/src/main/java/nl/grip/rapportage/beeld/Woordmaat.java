// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

/** Words that must fit. */
final class Woordmaat {
    private Woordmaat() {}

    /** Nothing is cut without a sign that it was. */
    static String kort(String naam, int letters) {
        return naam.length() <= letters ? naam : naam.substring(0, letters - 1) + "…";
    }
}
