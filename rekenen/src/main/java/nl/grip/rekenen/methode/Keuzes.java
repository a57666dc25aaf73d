// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Map;

/** The options of one request, complete: what was asked, and the default for the rest. */
public final class Keuzes {
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

    int geheel(String optie) {
        return (int) Math.round(getal(optie));
    }
}
