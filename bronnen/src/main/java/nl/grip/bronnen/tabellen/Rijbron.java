// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.IOException;
import java.util.function.Consumer;

/** The rows of a table file, the header first; can be gone through more than once. */
@FunctionalInterface
interface Rijbron {
    void elk(Consumer<Cel.Rij> ontvanger) throws IOException;
}
