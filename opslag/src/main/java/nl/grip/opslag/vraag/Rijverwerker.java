// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vraag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an answer one by one; the values are those of {@link Tabel}. */
@FunctionalInterface
public interface Rijverwerker {
    void neem(List<@Nullable Object> rij);
}
