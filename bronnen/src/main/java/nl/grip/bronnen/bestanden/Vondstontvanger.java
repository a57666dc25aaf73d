// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import nl.grip.bronnen.Oordeel;

/** Takes what a {@link Bestandenzoeker} finds, in the order of the paths. */
public interface Vondstontvanger {
    /** A file to read. Large files out of a zip are gone from disk once this returns. */
    void bestand(Bronbestand bestand);

    /** A path that cannot be read (damaged zip, too large, not a file): refused or left out, with the reason. */
    void onleesbaar(Oordeel oordeel);
}
