// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import java.util.List;

/** What the columns of taakstellingen are called, on the page and in documents alike; see {@code begrippen.md}. */
public final class Taakstellingkoppen {
    public static final List<String> KOPPEN =
            List.of("Taakstelling", "Jaar", "Opgave", "Ingevuld", "Nog te doen", "Dekking", "Nodige realisatie");

    public static final String UITLEG =
            "Dekking is het deel van de opgave dat is ingevuld. Nodige realisatie is het deel"
                    + " van het plan dat moet lukken om de opgave te halen; boven 100% is het plan te klein.";

    private Taakstellingkoppen() {}
}
