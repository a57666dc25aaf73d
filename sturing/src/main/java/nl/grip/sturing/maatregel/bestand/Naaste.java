// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The known word that looks most like one that is not known (Levenshtein distance). */
final class Naaste {
    private Naaste() {}

    /** A sentence for the user: what was probably meant, and else what can be chosen from. */
    static String bedoeld(String woord, Collection<String> keuze) {
        return keuze.stream()
                .min(Comparator.comparing((String k) -> afstand(woord, k)).thenComparing(k -> k))
                .filter(naaste -> afstand(woord, naaste) <= Math.max(2, woord.length() / 3))
                .map(naaste -> "Bedoelde u '" + naaste + "'?")
                .orElse("Kies uit: " + keuze.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static int afstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            vorige = volgende(vorige, a.charAt(i - 1), b, i);
        }
        return vorige[b.length()];
    }

    private static int[] volgende(int[] vorige, char teken, String b, int i) {
        int[] rij = new int[vorige.length];
        rij[0] = i;
        for (int j = 1; j < rij.length; j++) {
            int anders = teken == b.charAt(j - 1) ? 0 : 1;
            rij[j] = Math.min(Math.min(rij[j - 1], vorige[j]) + 1, vorige[j - 1] + anders);
        }
        return rij;
    }
}
