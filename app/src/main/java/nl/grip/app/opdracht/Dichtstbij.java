// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name nearest to a mistyped one: fewest letters to change (Levenshtein, 1966), at most a third of it. */
public final class Dichtstbij {
    private Dichtstbij() {}

    /** A question to put behind an error, empty when nothing is near. */
    public static String vraag(String woord, Collection<String> bekend) {
        return findNaam(woord, bekend).map(naam -> " Bedoelt u '" + naam + "'?").orElse("");
    }

    public static Optional<String> findNaam(String woord, Collection<String> bekend) {
        return bekend.stream()
                .filter(naam -> afstand(woord, naam) <= Math.max(woord.length(), naam.length()) / 3 + 1)
                .min(Comparator.<String>comparingInt(naam -> afstand(woord, naam))
                        .thenComparing(naam -> naam));
    }

    private static int afstand(String een, String ander) {
        int[] vorige = new int[ander.length() + 1];
        java.util.Arrays.setAll(vorige, i -> i);
        for (int i = 1; i <= een.length(); i++) {
            vorige = volgende(vorige, i, een.charAt(i - 1), ander);
        }
        return vorige[ander.length()];
    }

    private static int[] volgende(int[] vorige, int i, char letter, String ander) {
        int[] rij = new int[vorige.length];
        rij[0] = i;
        for (int j = 1; j < rij.length; j++) {
            int vervangen = vorige[j - 1] + (letter == ander.charAt(j - 1) ? 0 : 1);
            rij[j] = Math.min(vervangen, 1 + Math.min(vorige[j], rij[j - 1]));
        }
        return rij;
    }
}
