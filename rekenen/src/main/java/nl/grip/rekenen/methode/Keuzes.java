// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Map;

/** The options of one request, complete: what was asked, and the default for the rest. */
public final class Keuzes {
    private static final long GRENS = 1_000_000;

    private final Map<String, String> waarden;

    Keuzes(Map<String, String> waarden) {
        this.waarden = Map.copyOf(waarden);
    }

    /** The chosen word; empty when the option has no default and was not given. */
    String woord(String optie) {
        return waarden.getOrDefault(optie, "");
    }

    boolean ja(String optie) {
        return woord(optie).equals("ja");
    }

    boolean gegeven(String optie) {
        return !woord(optie).isEmpty();
    }

    double getal(String optie) {
        return Breuk.find(woord(optie)).orElseThrow();
    }

    /** A whole number, kept within a million either side: larger ones are no count of anything here. */
    int geheel(String optie) {
        return (int) Math.max(-GRENS, Math.min(GRENS, Math.round(getal(optie))));
    }
}
