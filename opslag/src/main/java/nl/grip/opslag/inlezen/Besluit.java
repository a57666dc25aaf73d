// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

/**
 * What is done with one file of a batch.
 *
 * @param feiten whether its facts go in
 * @param waarneming whether it is recorded that it was seen
 */
record Besluit(Lading lading, Inleesuitkomst uitkomst, boolean feiten, boolean waarneming, String reden) {
    Inleesregel regel() {
        return Inleesregel.of(lading.oordeel(), uitkomst, reden);
    }

    /** Whether its bytes are kept: of every sighting that counts, so that the store can be rebuilt from them. */
    boolean bron() {
        return waarneming && uitkomst != Inleesuitkomst.GEWEIGERD;
    }
}
