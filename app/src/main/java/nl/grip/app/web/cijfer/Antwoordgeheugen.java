// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;

/**
 * Answers that were asked before. They hold as long as the store and the day are the same; as soon as something came in all
 * are forgotten. The columns of a figure follow from its SQL and stay.
 */
public final class Antwoordgeheugen {
    private static final int HOOGSTENS = 200;

    private final Map<Vraag, Antwoord> antwoorden = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Vraag, Antwoord> oudste) {
            return size() > HOOGSTENS;
        }
    };
    private final Map<String, List<String>> kolommen = new ConcurrentHashMap<>();
    private String versie = "";

    /** @param stand tells stores with other contents apart, and days */
    public Antwoord antwoord(String stand, Vraag vraag, Supplier<Antwoord> anders) {
        synchronized (antwoorden) {
            if (!stand.equals(versie)) {
                antwoorden.clear();
                versie = stand;
            }
            var bekend = antwoorden.get(vraag);
            if (bekend != null) {
                return bekend;
            }
        }
        var nieuw = anders.get();
        synchronized (antwoorden) {
            if (stand.equals(versie)) {
                antwoorden.put(vraag, nieuw);
            }
        }
        return nieuw;
    }

    List<String> kolommen(String cijfer, Supplier<List<String>> anders) {
        var bekend = kolommen.get(cijfer);
        if (bekend != null) {
            return bekend;
        }
        var nieuw = anders.get();
        kolommen.put(cijfer, nieuw);
        return nieuw;
    }
}
