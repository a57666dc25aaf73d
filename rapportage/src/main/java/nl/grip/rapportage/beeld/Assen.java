// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.vorm.Eenheid;

/** The lines and words along a picture. */
final class Assen {
    private static final int REGEL = 19;

    private Assen() {}

    /** Horizontal lines at round values, with the value before them. */
    static List<Vorm> waarden(Schaal schaal, double links, double rechts, Eenheid eenheid) {
        List<Vorm> vormen = new ArrayList<>();
        for (double streep : schaal.strepen()) {
            double y = schaal.op(streep);
            vormen.add(Vorm.lijn(links, y, rechts, y, "beeld-streep"));
            vormen.add(new Vorm.Woord(links - 8, y + 5, eenheid.kort(BigDecimal.valueOf(streep)), "beeld-rechts"));
        }
        return vormen;
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
