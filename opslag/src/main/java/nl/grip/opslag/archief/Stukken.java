// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.archief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.opslag.journaal.Gebeurtenis;

/** Every kept document that the journaal tells of, oldest first. */
public final class Stukken {
    private final Map<List<String>, Stuk> stukken = new LinkedHashMap<>();
    private volatile int aantal;

    /** Takes a line of the journaal; all of them, in order. */
    public void neem(Gebeurtenis gebeurtenis) {
        Stuk.van(gebeurtenis).forEach(stuk -> stukken.putIfAbsent(List.of(stuk.soort(), stuk.sleutel()), stuk));
        aantal = stukken.size();
    }

    Optional<Stuk> find(String soort, String sleutel) {
        return Optional.ofNullable(stukken.get(List.of(soort, sleutel)));
    }

    int aantal() {
        return aantal;
    }

    List<Stuk> list() {
        return List.copyOf(stukken.values());
    }
}
