// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.List;
import java.util.Optional;

/**
 * A picture with what is needed to read it. The numbers in it stand in the table of the page too.
 *
 * @param titel what is drawn, with its unit
 * @param smal the same for a telephone; empty when the picture is moved aside there
 * @param legenda names of the series, in the order in which they are drawn; empty when they stand in the picture
 * @param uitleg one sentence on how to read it; may be empty
 */
public record Beeld(String titel, Tekening tekening, Optional<Tekening> smal, List<Teken> legenda, String uitleg) {
    public Beeld {
        legenda = List.copyOf(legenda);
    }

    /** A picture that is the same at every width. */
    public Beeld(String titel, Tekening tekening, List<Teken> legenda, String uitleg) {
        this(titel, tekening, Optional.empty(), legenda, uitleg);
    }

    /** @param klasse how it looks in the picture */
    public record Teken(String naam, String klasse) {}
}
