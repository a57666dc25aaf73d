// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vergelijking;

import java.util.Locale;

/** Why a forecast differs from an earlier one. */
public enum Oorzaak {
    /** What became known of care and cost that was known already, and what was learned from it. */
    NIEUWE_FEITEN,
    /** More or less new care than was expected: what became known since, and what is now expected of the rest. */
    NIEUWE_INSTROOM,
    /** Tariffs that were known otherwise, also with retroactive effect. */
    PRIJS,
    /** Another version of the program. */
    MODEL;

    /** The value of the column {@code oorzaak}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
