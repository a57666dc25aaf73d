// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.grip.opslag.herschrijven.Masker;

/**
 * Whom to remove from one store or copy.
 *
 * @param dossiers what must go
 * @param bsns the BSN of each pseudonym in them
 * @param geheel pseudonyms of whom nothing stays: their BSN may stand nowhere any more
 */
record Opdracht(Set<Dossier> dossiers, Map<String, String> bsns, Set<String> geheel) {
    static Opdracht van(Set<Dossier> dossiers, Set<Dossier> alle, Map<String, String> bsns) {
        Set<Dossier> blijft = new TreeSet<>(alle);
        blijft.removeAll(dossiers);
        Set<String> geheel = clienten(dossiers);
        geheel.removeAll(clienten(blijft));
        return new Opdracht(Set.copyOf(dossiers), Map.copyOf(bsns), Set.copyOf(geheel));
    }

    static Set<String> clienten(Set<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::client).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The BSNs that must go from a message of one domein. */
    Set<String> bsns(String domein) {
        return dossiers.stream()
                .filter(dossier -> dossier.domein().equals(domein) && bsns.containsKey(dossier.client()))
                .map(dossier -> bsns.getOrDefault(dossier.client(), ""))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a row of a table must go.
     *
     * @param domein that the row itself names; empty when it names none
     */
    boolean moetWeg(String bsn, String domein) {
        return bsns.entrySet().stream()
                .filter(paar -> paar.getValue().equals(bsn))
                .map(Map.Entry::getKey)
                .anyMatch(client -> geheel.contains(client) || dossiers.contains(new Dossier(client, domein)));
    }

    Masker masker() {
        return new Masker(bsns.entrySet().stream()
                .filter(paar -> geheel.contains(paar.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet()));
    }
}
