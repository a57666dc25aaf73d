// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import nl.grip.bronnen.bestanden.Vondstontvanger;

/** Where files come from: a search on disk, or the kept sources of a store. */
@FunctionalInterface
public interface Aanvoer {
    /** Hands over all files, one at a time; returns after the last. */
    void zoek(Vondstontvanger ontvanger);
}
