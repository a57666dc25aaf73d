// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name nearest to a mistyped one: fewest insertions, deletions and changes (Levenshtein 1966). */
final class Naamgelijkenis {
    private Naamgelijkenis() {}

    static Optional<String> dichtstbij(String naam, Collection<String> namen) {
        return namen.stream()
                .sorted()
                .min(Comparator.comparingInt(
                        ander -> afstand(naam.toLowerCase(Locale.ROOT), ander.toLowerCase(Locale.ROOT))));
    }

    private static int afstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        java.util.Arrays.setAll(vorige, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            vorige = volgendeRij(vorige, i, a.charAt(i - 1), b);
        }
        return vorige[b.length()];
    }

    private static int[] volgendeRij(int[] vorige, int i, char teken, String b) {
        int[] rij = new int[vorige.length];
        rij[0] = i;
        for (int j = 1; j < rij.length; j++) {
            int vervang = vorige[j - 1] + (teken == b.charAt(j - 1) ? 0 : 1);
            rij[j] = Math.min(vervang, 1 + Math.min(vorige[j], rij[j - 1]));
        }
        return rij;
    }
}
