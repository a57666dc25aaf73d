// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** One row of the answer as it is printed. No value: {@code waarde} is empty and {@code reden} says why, in Dutch. */
public record Uitvoerregel(String sleutel, String grootheid, String index, String waarde, String reden) {
    public static final List<String> KOP = List.of("sleutel", "grootheid", "index", "waarde", "reden");

    /** Sixteen significant digits: more than the twelve that are promised, less than the noise of the last bit. */
    private static final MathContext CIJFERS = new MathContext(16);

    static Uitvoerregel van(String sleutel, Getal getal) {
        return Double.isFinite(getal.waarde())
                ? new Uitvoerregel(sleutel, getal.grootheid(), getal.index(), tekst(getal.waarde()), "")
                : geen(sleutel, getal.grootheid(), getal.index(), "Niet te berekenen uit deze gegevens");
    }

    static Uitvoerregel geen(String sleutel, String grootheid, String index, String reden) {
        return new Uitvoerregel(sleutel, grootheid, index, "", reden);
    }

    private static String tekst(double waarde) {
        var getal = new BigDecimal(waarde).round(CIJFERS);
        return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
    }
}
