// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.util.Locale;

/** The kind of clash between a printed and a computed figure; {@code KLOPT} when there is none. */
public enum Soort {
    /** Costs plus effect is not the printed netto. */
    NETTO,
    /** The parts do not add up to the printed total. */
    TOTAAL,
    /** The amount is right, the sign is not. */
    TEKEN,
    /** The same figure stands elsewhere with another value. */
    HERHALING,
    /** A part divided by its whole is not the printed share. */
    AANDEEL,
    /** The things that were counted are not as many as printed. */
    TELLING,
    KLOPT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
