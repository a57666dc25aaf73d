// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;

/** A message of an earlier release: its client. */
final class Historietoetsen extends Toetsen {
    Historietoetsen(Structuur structuur) {
        super(structuur);
    }

    @Override
    List<Toets> list() {
        return List.of(elfproef(op("Bericht/Client")));
    }
}
