// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

/** Counts what is taken out of a message, and makes the marker that comes in its place. */
final class Weggenomen {
    private int rijen;
    private int regeleinden;
    private boolean naCr;

    void rij(boolean isRij) {
        rijen += isRij ? 1 : 0;
    }

    /** A line ends with LF, CR or both (XML 1.0, 2.11). */
    void neem(CharSequence tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            regeleinden += teken == '\r' || teken == '\n' && !naCr ? 1 : 0;
            naCr = teken == '\r';
        }
    }

    String merk() {
        return "<?grip vernietigd clienten=\"1\" rijen=\"" + rijen + "\"?>" + "\n".repeat(regeleinden);
    }
}
