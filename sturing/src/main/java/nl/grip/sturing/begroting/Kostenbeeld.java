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
 * @param taakvelden on which taakvelden each of them is booked
 * @param marges by voorziening, and of all together under {@link Overzichtregel#TOTAAL}; they do not add up
 */
public record Kostenbeeld(
        Map<String, Bedrag> gerealiseerd,
        Uitkomst<Map<String, Bedrag>> verwacht,
        Taakvelden taakvelden,
        Map<String, Marge> marges) {
    public Kostenbeeld {
        gerealiseerd = Map.copyOf(gerealiseerd);
        marges = Map.copyOf(marges);
    }

    /** Between which amounts it ends in eight of ten cases (p10 and p90 of the forecast). */
    public record Marge(Bedrag laag, Bedrag hoog) {}
}
