// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.Map;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;

/**
 * What the care of a year costs, by voorziening; costs that no message carries stand under their kostenplaats.
 *
 * @param gerealiseerd declared and booked outside the messages, known on the peildatum
 * @param verwacht of the whole year, or why there is no forecast
 * @param taakvelden on which taakveld each of them is booked
 */
public record Kostenbeeld(
        Map<String, Bedrag> gerealiseerd, Uitkomst<Map<String, Bedrag>> verwacht, Map<String, String> taakvelden) {
    public Kostenbeeld {
        gerealiseerd = Map.copyOf(gerealiseerd);
        taakvelden = Map.copyOf(taakvelden);
    }
}
