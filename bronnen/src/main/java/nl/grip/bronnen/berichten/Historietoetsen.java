// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.Set;

/** A message of an earlier release: its client or clients. */
final class Historietoetsen extends Toetsen {
    private static final Set<String> MET_CLIENTEN = Set.of("303", "304");

    private final String client;

    Historietoetsen(Structuur structuur) {
        super(structuur);
        this.client = MET_CLIENTEN.contains(structuur.soort().structuur()) ? "Clienten/Client" : "Bericht/Client";
    }

    @Override
    List<Toets> list() {
        return List.of(elfproef(op(client)));
    }
}
