// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

/** Told after each batch how far reading is. */
@FunctionalInterface
public interface Voortgang {
    /** For who does not want to know. */
    Voortgang GEEN = (bestanden, bytes) -> {};

    /** So many files, of so many bytes together, have been dealt with. */
    void meld(long bestanden, long bytes);
}
