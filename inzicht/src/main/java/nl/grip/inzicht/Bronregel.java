// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Herkomst;

/**
 * One row behind a figure. Over all rows of a sleutel, grootheid and rol the sum of {@code bijdrage} is the figure.
 *
 * @param rol which part of the figure it adds to: waarde, teller or noemer
 * @param bronId the address of the fact
 * @param herkomst where it stands; an empty file for what is left of destroyed persons
 */
public record Bronregel(
        List<String> sleutel, String grootheid, String rol, BigDecimal bijdrage, String bronId, Herkomst herkomst) {
    public Bronregel {
        sleutel = List.copyOf(sleutel);
    }

    /** What all rows of one grootheid and rol add up to. */
    public record Som(String grootheid, String rol, BigDecimal som, long aantal) {}
}
