// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * One layer of a multi-year view: the budget itself, or what a circulaire, decision or setback adds to it.
 *
 * @param afbakening which budgets count, such as a programma or a "Hek"
 * @param prijspeil year of the prices it is in; empty when nobody said
 */
public record Begrotingslaag(
        int jaar, String afbakening, String laag, Bedrag lasten, Bedrag baten, Optional<Integer> prijspeil) {
    public Begrotingslaag(int jaar, String afbakening, String laag, Bedrag lasten, Bedrag baten) {
        this(jaar, afbakening, laag, lasten, baten, Optional.empty());
    }

    /** Costs minus income: positive is a tekort. */
    public Bedrag saldo() {
        return lasten.min(baten);
    }

    Begrotingslaag plus(Begrotingslaag andere, String naam) {
        return new Begrotingslaag(jaar, afbakening, naam, lasten.plus(andere.lasten), baten.plus(andere.baten));
    }
}
