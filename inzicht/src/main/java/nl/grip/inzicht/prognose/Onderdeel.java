// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.Locale;

/** The six parts of what a year will cost; they add up to the total. */
public enum Onderdeel {
    /** Known and not rejected. */
    GEDECLAREERD,
    /** Care of months that are over, of which nothing was declared yet. */
    GELEVERD_NIET_GEDECLAREERD,
    /** Care still to be given under allocations that are known. */
    UITLOOP_TOEWIJZINGEN,
    /** Care under allocations that are not known yet. */
    NIEUWE_INSTROOM,
    /** Rejections, credits, resubmissions and retroactive prices still to come of what was declared. */
    CORRECTIES,
    /** Cost that messages do not carry. */
    BUITEN_BERICHTEN;

    /** The value of the column {@code onderdeel}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
