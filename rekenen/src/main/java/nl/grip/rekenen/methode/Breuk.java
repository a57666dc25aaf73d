// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as a person writes it in an option: {@code 0.75}, {@code 1e-3}, or the fraction {@code 1/0.85}. */
final class Breuk {
    private static final Pattern GETAL = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private Breuk() {}

    static OptionalDouble find(String tekst) {
        int streep = tekst.indexOf('/');
        if (streep < 0) {
            return findGetal(tekst.strip());
        }
        var teller = findGetal(tekst.substring(0, streep).strip());
        var noemer = findGetal(tekst.substring(streep + 1).strip());
        return teller.isEmpty() || noemer.isEmpty() || noemer.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(teller.getAsDouble() / noemer.getAsDouble());
    }

    private static OptionalDouble findGetal(String tekst) {
        return GETAL.matcher(tekst).matches() ? eindig(Double.parseDouble(tekst)) : OptionalDouble.empty();
    }

    private static OptionalDouble eindig(double waarde) {
        return Double.isFinite(waarde) ? OptionalDouble.of(waarde) : OptionalDouble.empty();
    }
}
