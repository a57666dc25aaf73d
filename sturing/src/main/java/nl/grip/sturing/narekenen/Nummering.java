// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers and names of measures as one table of a document gives them. */
public record Nummering(Map<String, String> naamBijNummer) {
    public Nummering {
        naamBijNummer = Collections.unmodifiableMap(new TreeMap<>(naamBijNummer));
    }

    /** The numbers that stand in both tables under different names. */
    public List<String> verschillenMet(Nummering andere) {
        return naamBijNummer.entrySet().stream()
                .filter(regel -> andere.naamBijNummer.containsKey(regel.getKey()))
                .filter(regel -> !regel.getValue().equals(andere.naamBijNummer.get(regel.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
