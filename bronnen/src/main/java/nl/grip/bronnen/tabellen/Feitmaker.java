// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.berichten.Bevindingen;
import org.jspecify.annotations.Nullable;

/** Makes facts of the rows of a table. */
interface Feitmaker {
    /**
     * Takes one row whose every cell holds what its column should.
     *
     * @param nummer of the row, from 1
     * @param regel where it stands in the file
     * @param waarden one a column of the table, in that order; null where the cell was empty
     * @return whether it became facts
     */
    boolean neem(int nummer, int regel, List<@Nullable Object> waarden);

    /**
     * Takes what is left of a row of a destroyed person.
     *
     * @param waarden as of a whole row; null where nothing is left
     */
    default void neemVernietigd(int nummer, int regel, List<@Nullable Object> waarden) {}

    /** After the last row: what only all rows together can tell. */
    default void sluit(Bevindingen bevindingen) {}

    /** The signed sum of what was taken. */
    Bedrag bedrag();
}
