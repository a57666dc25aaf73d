// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import java.util.List;
import nl.grip.basis.Bevinding;

/**
 * The answer to a question over files: the rows, and what was wrong or notable.
 *
 * @param rijen empty when something was refused: nothing is half done
 */
public record Gelezen<T>(List<T> rijen, List<Bevinding> bevindingen) {
    public Gelezen {
        rijen = List.copyOf(rijen);
        bevindingen = List.copyOf(bevindingen);
    }

    public static <T> Gelezen<T> of(List<T> rijen, Bevindingen bevindingen) {
        return new Gelezen<>(bevindingen.isGeweigerd() ? List.of() : rijen, bevindingen.list());
    }

    public boolean isGeweigerd() {
        return bevindingen.stream().anyMatch(Bevinding::isWeigering);
    }
}
