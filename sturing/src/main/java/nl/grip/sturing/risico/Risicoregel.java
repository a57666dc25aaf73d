// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * A row of {@code grip risico}, in whole cents: a risk, or {@value #TOTAAL}, which has no chance and no rang.
 *
 * @param kansLaag lowest chance, 0-1
 * @param verwacht middle of the chance times middle of the costs
 * @param rang 1 for the highest expected loss; equal losses share a rang
 */
public record Risicoregel(
        String naam,
        Optional<BigDecimal> kansLaag,
        Optional<BigDecimal> kansHoog,
        Bedrag kostenLaag,
        Bedrag kostenHoog,
        Bedrag verwacht,
        Optional<Integer> rang) {
    public static final String TOTAAL = "totaal";
    private static final Risicoregel NIETS = new Risicoregel(
            TOTAAL, Optional.empty(), Optional.empty(), Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, Optional.empty());

    /** The sum of the rows as they are shown. */
    static Risicoregel totaal(Iterable<Risicoregel> regels) {
        Risicoregel totaal = NIETS;
        for (Risicoregel regel : regels) {
            totaal = totaal.plus(regel);
        }
        return totaal;
    }

    private Risicoregel plus(Risicoregel ander) {
        return new Risicoregel(
                TOTAAL,
                Optional.empty(),
                Optional.empty(),
                kostenLaag.plus(ander.kostenLaag),
                kostenHoog.plus(ander.kostenHoog),
                verwacht.plus(ander.verwacht),
                Optional.empty());
    }
}
