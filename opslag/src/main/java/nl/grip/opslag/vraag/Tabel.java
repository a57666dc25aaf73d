// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vraag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question. Values are {@link String}, {@link Long}, {@link java.math.BigDecimal} (decimals, and whole
 * numbers too large to be a Long by type, such as sums), {@link Double}, {@link Boolean}, {@link java.time.LocalDate},
 * {@link java.time.OffsetDateTime} (Europe/Amsterdam) or null.
 */
public record Tabel(List<String> kolommen, List<List<@Nullable Object>> rijen) {
    public Tabel {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
    }
}
