// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import java.util.Optional;
import nl.grip.rapportage.beeld.Beeld;

/** The page of one voorziening or aanbieder: a conclusion and a picture for each figure, and the way to all of it. */
public record Dossierblad(String naam, String lijstnaam, String lijstadres, List<Paneel> panelen) {
    public Dossierblad {
        panelen = List.copyOf(panelen);
    }

    /** @param adres the page of the figure, with the same filter */
    public record Paneel(String titel, Optional<Beeld> beeld, String cijfer, String adres) {}
}
