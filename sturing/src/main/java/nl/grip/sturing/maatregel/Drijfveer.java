// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import nl.grip.sturing.maatregel.formule.Eenheid;
import nl.grip.sturing.maatregel.formule.Formule;

/** A named assumption behind an effect, such as a number of children or a price per day. */
public sealed interface Drijfveer {
    String naam();

    Eenheid eenheid();

    /** Where the assumption comes from and since when, as far as it is known. */
    Onderbouwing onderbouwing();

    /** Source and date of an assumption; empty texts when they were not given. */
    record Onderbouwing(String bron, String datum) {}

    /** Given as a number, with the lowest and highest value that is thinkable. */
    record Gegeven(
            String naam, Eenheid eenheid, Jaarreeks waarde, Jaarreeks laag, Jaarreeks hoog, Onderbouwing onderbouwing)
            implements Drijfveer {}

    /** Calculated from other drivers. */
    record Afgeleid(String naam, Eenheid eenheid, Formule formule, Onderbouwing onderbouwing) implements Drijfveer {}
}
