// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** The rows of a table file, the header first; can be gone through more than once. */
interface Rijbron {
    void elk(Consumer<Cel.Rij> ontvanger) throws IOException;

    /** Makes a file of the same kind, that is read in the same way. */
    Rijschrijver schrijver(OutputStream uit) throws IOException;
}
