// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import nl.grip.basis.Bedrag;

/**
 * One layer of a multi-year view: the budget itself, or what a circulaire, decision or setback adds to it.
 *
 * @param afbakening which budgets count, such as a programma or a "Hek"
 */
public record Begrotingslaag(int jaar, String afbakening, String laag, Bedrag lasten, Bedrag baten) {
    /** Costs minus income: positive is a tekort. */
    public Bedrag saldo() {
        return lasten.min(baten);
    }

    Begrotingslaag plus(Begrotingslaag andere, String naam) {
        return new Begrotingslaag(jaar, afbakening, naam, lasten.plus(andere.lasten), baten.plus(andere.baten));
    }
}
