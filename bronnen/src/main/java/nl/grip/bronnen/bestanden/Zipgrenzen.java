// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

/**
 * What an archive may grow to; beyond it an archive is a bomb, not a month of messages.
 *
 * @param bestanden most files in one archive
 * @param bytesPerBestand most bytes one file in it may unpack to
 * @param bytesTotaal most bytes the archive may unpack to
 * @param verhouding most times a file may be larger than it is packed, once it passes {@code bytesInGeheugen}
 * @param bytesInGeheugen files up to this size stay in memory, larger ones go to the work folder
 */
public record Zipgrenzen(int bestanden, long bytesPerBestand, long bytesTotaal, int verhouding, int bytesInGeheugen) {
    /** A month of a large city is some ten thousand small files; one file of 2 GB must be possible. */
    public static final Zipgrenzen STANDAARD = new Zipgrenzen(1_000_000, 2L << 30, 20L << 30, 200, 32 << 20);
}
