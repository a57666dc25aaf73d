// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody decided about a signal.
 *
 * @param door name of the officer, as typed
 * @param reden why, in his own words
 */
public record Afhandeling(Einde einde, String door, LocalDate op, String reden) {
    /** How a signal ends; {@link #HEROPEND} undoes an end. */
    public enum Einde {
        /** It is true, and known: it is kept. */
        GEHANDHAAFD,
        /** It is not true. */
        WEERLEGD,
        /** It was true, and the cause is mended. */
        HERSTELD,
        HEROPEND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Einde> find(String code) {
            return Arrays.stream(values())
                    .filter(einde -> einde.code().equals(code))
                    .findFirst();
        }
    }
}
