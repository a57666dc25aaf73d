// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.util.HashMap;
import java.util.Map;
import nl.grip.opslag.vraag.Vragen;

/** Which of the sources of a batch are messages, which may name a person; tables are not. */
record Berichten(Vragen vragen) {
    /**
     * A source that is a message.
     *
     * @param inhoud identity of the bare message
     */
    record Bericht(String inhoud, String domein) {}

    /** By the hash of the source as received. */
    Map<String, Bericht> van(String batch) {
        Map<String, Bericht> berichten = new HashMap<>();
        vragen.stroom(
                "SELECT waarneming.sha256, bericht.inhoud, bericht.domein FROM beheer.waarneming AS waarneming"
                        + " JOIN beheer.bericht AS bericht ON bericht.inhoud = waarneming.inhoud"
                        + " WHERE waarneming.batch = :batch AND bericht.domein IS NOT NULL"
                        + " AND waarneming.uitkomst <> 'geweigerd'",
                Map.of("batch", batch),
                rij -> berichten.put(
                        String.valueOf(rij.get(0)),
                        new Bericht(String.valueOf(rij.get(1)), String.valueOf(rij.get(2)))));
        return berichten;
    }
}
