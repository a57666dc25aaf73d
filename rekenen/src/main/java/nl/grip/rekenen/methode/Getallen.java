// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Uitkomst;

/** Gathers the numbers of one answer in the order in which they are shown. */
final class Getallen {
    private final List<Getal> getallen = new ArrayList<>();

    Getallen totaal(String grootheid, double waarde) {
        return een(grootheid, Getal.TOTAAL, waarde);
    }

    Getallen een(String grootheid, String index, double waarde) {
        getallen.add(new Getal(grootheid, index, waarde));
        return this;
    }

    /** A row of values with index 1, 2, 3... */
    Getallen reeks(String grootheid, double[] waarden) {
        for (int i = 0; i < waarden.length; i++) {
            een(grootheid, Integer.toString(i + 1), waarden[i]);
        }
        return this;
    }

    /** Values with the given names as index. */
    Getallen reeks(String grootheid, List<String> namen, double[] waarden) {
        for (int i = 0; i < waarden.length; i++) {
            een(grootheid, namen.get(i), waarden[i]);
        }
        return this;
    }

    Uitkomst<List<Getal>> klaar() {
        return new Uitkomst.Cijfer<>(List.copyOf(getallen));
    }

    static Uitkomst<List<Getal>> geen(Uitkomst.Reden reden, String toelichting) {
        return new Uitkomst.GeenCijfer<>(reden, toelichting);
    }
}
