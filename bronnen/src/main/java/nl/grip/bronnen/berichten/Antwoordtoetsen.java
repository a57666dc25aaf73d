// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;

/** A 325: its clients; what it says of amounts is {@link Totaalcontrole}'s. */
final class Antwoordtoetsen extends Toetsen {
    Antwoordtoetsen(Structuur structuur) {
        super(structuur);
    }

    @Override
    List<Toets> list() {
        return List.of(elfproef(op("Clienten/Client")));
    }
}
