// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.Locale;

/** What a picture consists of, in the coordinates of svg: x to the right, y down. */
public sealed interface Vorm {
    /** A rectangle; {@code uitleg} is shown when one points at it and may be empty. */
    record Vlak(double x, double y, double breedte, double hoogte, String klasse, String uitleg) implements Vorm {}

    /** A line or shape along the points of an svg path. */
    record Pad(String d, String klasse) implements Vorm {}

    /** A text; {@code klasse} tells how it stands at its point. */
    record Woord(double x, double y, String tekst, String klasse) implements Vorm {}

    /** A straight line. */
    static Vorm lijn(double x1, double y1, double x2, double y2, String klasse) {
        return new Pad("M" + punt(x1, y1) + "L" + punt(x2, y2), klasse);
    }

    static String punt(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    /** A number as svg reads it. */
    static String getal(double waarde) {
        return String.format(Locale.ROOT, "%.1f", waarde);
    }
}
