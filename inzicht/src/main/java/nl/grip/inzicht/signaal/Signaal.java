// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.grip.basis.Bedrag;

/**
 * Something that a municipality wants to know before it trusts its figures.
 *
 * @param aanbieder AGB; empty when it is about all of them
 * @param voorziening code; empty when it is about all of them
 * @param sinds the first month in which it shows
 * @param gemeldOp the month end on which it could first be said
 * @param bedrag what it is about: money that stayed out, came early, was corrected or changed code
 * @param toelichting one Dutch sentence
 */
public record Signaal(
        Soort soort,
        String aanbieder,
        String voorziening,
        YearMonth sinds,
        LocalDate gemeldOp,
        Bedrag bedrag,
        String toelichting) {
    /** The kinds, by the code that the outside reads. */
    public enum Soort {
        STILLE_AANBIEDER,
        DECLAREERT_SNELLER,
        DECLAREERT_TRAGER,
        HERCODERING,
        KALENDERJAARSCHOK;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
