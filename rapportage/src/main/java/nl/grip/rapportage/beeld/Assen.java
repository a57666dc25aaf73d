// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.grip.rapportage.vorm.Eenheid;

/** The lines and words along a picture. */
final class Assen {
    private static final int REGEL = 19;
    private static final double PER_LETTER = 8;

    private Assen() {}

    /** Horizontal lines at round values, with the value before them. */
    static List<Vorm> waarden(Schaal schaal, double links, double rechts, Eenheid eenheid) {
        List<Vorm> vormen = new ArrayList<>();
        var strepen = schaal.strepen();
        var woorden = eenheid.langsAs(strepen.stream().map(BigDecimal::valueOf).toList());
        for (int i = 0; i < strepen.size(); i++) {
            double y = schaal.op(strepen.get(i));
            vormen.add(Vorm.lijn(links, y, rechts, y, "beeld-streep"));
            vormen.add(new Vorm.Woord(links - 8, y + 5, woorden.get(i), "beeld-rechts"));
        }
        return vormen;
    }

    /**
     * The names under columns: every so many when there is no room for all; a star where a column is not complete.
     *
     * @param midden of a column
     * @param stap from one column to the next
     */
    static List<Vorm> kolommen(
            List<String> namen, List<Boolean> onvolledig, IntToDoubleFunction midden, double y, double stap) {
        int om = om(namen, stap);
        List<Vorm> vormen = new ArrayList<>();
        for (int k = 0; k < namen.size(); k++) {
            vormen.addAll(kolom(k % om == 0 ? namen.get(k) : "", midden.applyAsDouble(k), y, onvolledig.get(k)));
        }
        return vormen;
    }

    private static int om(List<String> namen, double stap) {
        int langste = namen.stream()
                .flatMap(naam -> Arrays.stream(naam.split(" ")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(1, (int) Math.ceil(langste * PER_LETTER / stap));
    }

    /** What so many words under each other take. */
    static int hoogte(int woorden) {
        return woorden * REGEL + REGEL / 2;
    }

    /** The name under a column, its words under each other; a star where it is not complete. */
    static List<Vorm> kolom(String naam, double midden, double y, boolean onvolledig) {
        List<Vorm> vormen = new ArrayList<>();
        var woorden = naam.split(" ");
        for (int i = 0; i < woorden.length; i++) {
            var ster = i == 0 && onvolledig ? "*" : "";
            vormen.add(new Vorm.Woord(midden, y + (i + 1) * REGEL + 1, woorden[i] + ster, "beeld-midden"));
        }
        return vormen;
    }
}
