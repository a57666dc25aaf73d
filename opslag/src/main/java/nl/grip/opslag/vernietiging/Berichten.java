// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.util.HashMap;
import java.util.Map;
import nl.grip.opslag.vraag.Vragen;

/** Which message or table each of the sources of a batch is. */
record Berichten(Vragen vragen) {
    /**
     * What a source holds.
     *
     * @param inhoud identity of the bare message or of the table
     * @param domein Wmo or Jeugd; empty for a table, whose rows may say so themselves
     */
    record Bericht(String inhoud, String domein) {
        boolean isTabel() {
            return domein.isEmpty();
        }
    }

    /** By the hash of the source as received. */
    Map<String, Bericht> van(String batch) {
        Map<String, Bericht> berichten = new HashMap<>();
        vragen.stroom(
                "SELECT waarneming.sha256, bericht.inhoud, coalesce(bericht.domein, '')"
                        + " FROM beheer.waarneming AS waarneming"
                        + " JOIN beheer.bericht AS bericht ON bericht.inhoud = waarneming.inhoud"
                        + " WHERE waarneming.batch = :batch AND waarneming.uitkomst <> 'geweigerd'",
                Map.of("batch", batch),
                rij -> berichten.put(
                        String.valueOf(rij.get(0)),
                        new Bericht(String.valueOf(rij.get(1)), String.valueOf(rij.get(2)))));
        return berichten;
    }
}
