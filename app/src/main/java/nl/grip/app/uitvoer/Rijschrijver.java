// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows under a heading, one by one, so that an answer of any length fits. Closing ends the answer. */
public interface Rijschrijver extends AutoCloseable {
    /** One row: as many values as there are columns; null is an empty cell. */
    void rij(List<? extends @Nullable Object> waarden);

    @Override
    void close();
}
