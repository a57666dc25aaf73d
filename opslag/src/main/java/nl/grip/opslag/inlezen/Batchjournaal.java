// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.journaal.Journaal;

/** Writes about batches in the journaal, and keeps the {@link Boekhouding} with it. */
final class Batchjournaal {
    private final Journaal journaal;
    private final Boekhouding boekhouding;

    Batchjournaal(Journaal journaal, Boekhouding boekhouding) {
        this.journaal = journaal;
        this.boekhouding = boekhouding;
    }

    /** Tells which files are about to go in; gives the name of their batch. */
    String begin(List<String> hashes) {
        String batch = boekhouding.volgende();
        schrijf(Soort.BEGIN, Map.of("batch", batch, "hashes", String.join("-", hashes)));
        return batch;
    }

    void klaar(String batch, Omvang omvang) {
        schrijf(Soort.KLAAR, omvang.velden(batch));
    }

    void nietGelezen(String batch) {
        schrijf(Soort.NIET_GELEZEN, Map.of("batch", batch));
    }

    List<String> open() {
        return boekhouding.open();
    }

    private void schrijf(Soort soort, Map<String, String> velden) {
        try {
            boekhouding.neem(journaal.schrijf(soort, velden));
        } catch (IOException e) {
            throw SchrijvenMislukt.of(e);
        }
    }
}
