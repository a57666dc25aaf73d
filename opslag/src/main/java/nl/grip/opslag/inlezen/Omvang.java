// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.util.Map;
import nl.grip.opslag.journaal.Gebeurtenis;

/**
 * What a batch put into the store; it stands in the journaal and in {@code beheer.batch}, and both must say the same.
 *
 * @param bestanden files whose facts went in
 * @param rijen rows in all fact tables together
 */
record Omvang(long bestanden, long rijen, long centen) {
    Map<String, String> velden(String batch) {
        return Map.of(
                "batch", batch,
                "bestanden", Long.toString(bestanden),
                "rijen", Long.toString(rijen),
                "centen", Long.toString(centen));
    }

    static Omvang of(Gebeurtenis klaar) {
        return new Omvang(
                Long.parseLong(klaar.veld("bestanden")),
                Long.parseLong(klaar.veld("rijen")),
                Long.parseLong(klaar.veld("centen")));
    }
}
