// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.List;

/**
 * A picture with what is needed to read it. The numbers in it stand in the table of the page too.
 *
 * @param titel what is drawn, with its unit
 * @param legenda names of the series, in the order in which they are drawn; empty when they stand in the picture
 * @param uitleg one sentence on how to read it; may be empty
 */
public record Beeld(String titel, Tekening tekening, List<Teken> legenda, String uitleg) {
    public Beeld {
        legenda = List.copyOf(legenda);
    }

    /** @param klasse how it looks in the picture */
    public record Teken(String naam, String klasse) {}
}
