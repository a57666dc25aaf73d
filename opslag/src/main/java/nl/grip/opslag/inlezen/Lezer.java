// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bronbestand;

/** Reads and judges one file, as {@link nl.grip.bronnen.Bronlezer#lees} does. */
@FunctionalInterface
public interface Lezer {
    Oordeel lees(Bronbestand bestand, Rijontvanger ontvanger);
}
