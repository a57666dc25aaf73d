// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a printed figure is: euro (cost positive, saving negative), a count, or a share of 0-1. */
public enum Grootheid {
    KOSTEN,
    EFFECT,
    NETTO,
    AANTAL,
    AANDEEL;

    public static Optional<Grootheid> find(String code) {
        return Arrays.stream(values())
                .filter(grootheid -> grootheid.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEuro() {
        return this == KOSTEN || this == EFFECT || this == NETTO;
    }
}
