// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.stuk;

import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Notatie;

/** A difference in words: readers of a document never meet a minus sign. */
public final class Verschil {
    private Verschil() {}

    public static Bedrag absoluut(Bedrag bedrag) {
        return bedrag.centen() < 0 ? bedrag.tegengesteld() : bedrag;
    }

    /** {@code 12.300 hoger}, {@code 12.300 lager} or {@code gelijk}, in whole euros. */
    public static String hoger(Bedrag verschil) {
        var getal = Notatie.heleEuro(absoluut(verschil));
        return getal.equals("0") ? "gelijk" : getal + (verschil.centen() > 0 ? " hoger" : " lager");
    }

    /** {@code 1,2 miljoen euro meer} or {@code ... minder}. */
    public static String meer(Bedrag verschil) {
        return Notatie.inWoorden(absoluut(verschil)) + (verschil.centen() < 0 ? " minder" : " meer");
    }
}
