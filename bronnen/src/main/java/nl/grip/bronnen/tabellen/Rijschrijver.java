// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.IOException;
import java.util.List;

/** Writes the rows of a table file again, each where it stood. */
interface Rijschrijver {
    /** @param regel where the row stands: line of a csv, row of an xlsx, from 1; later than the row before */
    void schrijf(int regel, List<Cel> cellen) throws IOException;

    /** After the last row; what it writes to stays open. */
    void sluitAf() throws IOException;
}
