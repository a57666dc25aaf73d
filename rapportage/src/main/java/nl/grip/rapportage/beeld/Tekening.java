// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.List;

/** A picture as it is drawn; the same for a page and for a document. */
public record Tekening(int breedte, int hoogte, List<Vorm> vormen) {
    public Tekening {
        vormen = List.copyOf(vormen);
    }
}
