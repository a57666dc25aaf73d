// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Where and since when a measure works, so that what happened can be laid beside where it does not.
 *
 * @param wijken where it works; empty when everywhere, and then there is only the time before to compare with
 * @param vanaf first month in which it works
 */
public record Proefopzet(String voorziening, Maatstaf maatstaf, List<String> wijken, YearMonth vanaf) {
    public Proefopzet {
        wijken = List.copyOf(wijken);
    }

    /** What is measured. */
    public enum Maatstaf {
        /** Delivered for each euro that was allocated. */
        UITNUTTING,
        /** Cost for each month that somebody gets care. */
        KOSTEN_PER_CLIENT,
        /** All cost. */
        KOSTEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Maatstaf of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
