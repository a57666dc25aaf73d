// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * A year of a voorziening. {@code bevolking + gebruik + prijs} is exactly what it costs more than the first year.
 *
 * @param voorziening {@code totaal} for all of them
 * @param kwantielen of 2.5, 10, 25, 50, 75, 90 and 97.5 percent
 * @param groei above the first year
 * @param bevolking by other numbers of people of each age; empty when these are not known, then it is in {@code gebruik}
 * @param gebruik by more or less care for the same people
 * @param prijs by tariffs
 */
public record Meerjarenregel(
        int jaar,
        String voorziening,
        Bedrag verwacht,
        List<Bedrag> kwantielen,
        Bedrag groei,
        Optional<Bedrag> bevolking,
        Bedrag gebruik,
        Bedrag prijs) {
    public static final String TOTAAL = "totaal";

    public Meerjarenregel {
        kwantielen = List.copyOf(kwantielen);
    }
}
