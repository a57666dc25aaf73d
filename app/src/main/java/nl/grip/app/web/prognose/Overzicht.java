// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.util.List;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Openbaar;

/**
 * A part of the page with sentences and a table.
 *
 * @param zinnen what it says
 * @param koppen heads of the columns; the first is a name, the others are numbers
 * @param rijen may be empty: then there is no table
 */
public record Overzicht(String id, String titel, List<String> zinnen, List<String> koppen, List<List<String>> rijen) {
    public Overzicht {
        zinnen = List.copyOf(zinnen);
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }

    /** The row of something of which no amount is shown. */
    static List<String> verborgen(String naam, int breed) {
        return Stream.concat(
                        Stream.of(naam),
                        Stream.generate(() -> Openbaar.VERBORGEN).limit(breed - 1L))
                .toList();
    }
}
