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
        KOSTEN,
        /** How many people begin in a month who did not get this care in the three months before. */
        INSTROOM,
        /** Of who begins in a month: in how many of its first twelve months care was declared, on average. */
        DUUR,
        /** What the same care costs, see {@code Prijsverloop}. */
        PRIJS;

        /** Whether it can be laid beside the time before only: no client has it by himself. */
        public boolean isReeks() {
            return this == INSTROOM || this == DUUR || this == PRIJS;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Maatstaf of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
