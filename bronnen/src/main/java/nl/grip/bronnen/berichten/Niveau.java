// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

/** One open element while a message is read: where it is and how far its children have come. Used again and again. */
final class Niveau {
    final Element element;
    final int positie;
    final int regel;

    /** Which child is being read, as a place in {@link Element#kinderen()}. */
    int kind;

    /** How many of that child there have been. */
    int aantal;

    Niveau(Element element, int positie, int regel) {
        this.element = element;
        this.positie = positie;
        this.regel = regel;
    }

    void naar(int volgendKind) {
        kind = volgendKind;
        aantal = 0;
    }
}
