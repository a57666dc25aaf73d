// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.vraag.Vragen;

/** Finds the BSNs behind pseudonyms: only the sources still have them, so they are all read. */
final class Bsnzoeker {
    private final Bronmap bronnen;
    private final Pseudonimisering pseudoniemen;
    private final Berichten berichten;

    Bsnzoeker(Bronmap bronnen, Pseudonimisering pseudoniemen, Vragen vragen) {
        this.bronnen = bronnen;
        this.pseudoniemen = pseudoniemen;
        this.berichten = new Berichten(vragen);
    }

    /** The BSN of each pseudonym that is in a source. */
    Map<String, String> zoek(Set<String> clienten) throws IOException {
        Map<String, String> gevonden = new HashMap<>();
        for (String batch : bronnen.listBatches()) {
            Map<String, Berichten.Bericht> vanBatch = berichten.van(batch);
            try (Bronpak pak = bronnen.open(batch)) {
                for (Bronpost post : pak.posten()) {
                    Berichten.Bericht bericht = vanBatch.get(post.sha256());
                    if (bericht != null) {
                        zoek(new Persoonsbron(pak, post, bericht), clienten, gevonden);
                    }
                }
            }
        }
        return gevonden;
    }

    private void zoek(Persoonsbron bron, Set<String> clienten, Map<String, String> gevonden) throws IOException {
        Set<String> anders = new HashSet<>();
        bron.bsns(bsn -> !anders.contains(bsn) && (isGezocht(bsn, clienten) || !anders.add(bsn)))
                .forEach(bsn -> gevonden.put(pseudoniemen.client(bsn), bsn));
    }

    private boolean isGezocht(String bsn, Set<String> clienten) {
        return clienten.contains(pseudoniemen.client(bsn));
    }
}
