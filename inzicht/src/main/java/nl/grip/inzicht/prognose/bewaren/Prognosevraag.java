// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A forecast as it is asked.
 *
 * @param per columns to break it down by
 */
public record Prognosevraag(int jaar, LocalDate peildatum, List<String> per, long zaad, int trekkingen) {
    public Prognosevraag {
        per = List.copyOf(per);
    }

    Map<String, String> kenmerken() {
        return new TreeMap<>(Map.of(
                "jaar", String.valueOf(jaar),
                "peildatum", peildatum.toString(),
                "per", String.join(",", per),
                "zaad", String.valueOf(zaad),
                "trekkingen", String.valueOf(trekkingen)));
    }
}
