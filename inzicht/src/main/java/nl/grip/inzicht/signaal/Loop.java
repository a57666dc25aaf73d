// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.List;
import nl.grip.inzicht.signaal.Signaalfeiten.Lopend;

/** Running care in whole month numbers, to count with. */
record Loop(String voorziening, int begin, int bekend, int einde, int eindeBekend, long aantal) {
    static List<Loop> van(List<Lopend> lopend) {
        return lopend.stream()
                .map(l -> new Loop(
                        l.voorziening(),
                        Maandnummer.of(l.begin()),
                        Maandnummer.of(l.bekend()),
                        Maandnummer.of(l.einde()),
                        Maandnummer.of(l.eindeBekend()),
                        l.aantal()))
                .toList();
    }

    /** Whether it ran in a month, as known at the end of another. */
    boolean loopt(int maand, int op) {
        return bekend <= op && begin <= maand && (eindeBekend > op || einde >= maand);
    }
}
