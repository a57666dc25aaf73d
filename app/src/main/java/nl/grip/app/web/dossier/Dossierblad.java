// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.prognose.Overzicht;
import nl.grip.rapportage.beeld.Beeld;

/**
 * One part of the page of one voorziening or aanbieder: a conclusion and a picture for each figure, and the way to all of it.
 *
 * @param titel what the page says
 * @param binnen within which other the reader looks, and the way back; empty when he looks at all
 * @param delen the parts of the page
 * @param verder where one may go deeper
 * @param naastAnderen beside comparable ones; empty in other parts
 * @param vooruit what it will cost and when its money is gone; empty in other parts, and for who may not see it
 * @param documenten what can be taken along about it
 */
public record Dossierblad(
        String naam,
        String titel,
        String lijstnaam,
        String lijstadres,
        Optional<Weg> binnen,
        List<Weg> delen,
        List<Paneel> panelen,
        List<Weg> verder,
        List<Rij> naastAnderen,
        List<Overzicht> vooruit,
        List<Weg> documenten) {
    public Dossierblad {
        delen = List.copyOf(delen);
        panelen = List.copyOf(panelen);
        verder = List.copyOf(verder);
        naastAnderen = List.copyOf(naastAnderen);
        vooruit = List.copyOf(vooruit);
        documenten = List.copyOf(documenten);
    }

    /**
     * @param verborgen the sentence at what is withheld because of a few people; empty when something is shown
     * @param adres the page of the figure, with the same filter
     */
    public record Paneel(String titel, Optional<Beeld> beeld, Optional<String> verborgen, String cijfer, String adres) {
        Paneel metTitel(String ander) {
            return new Paneel(ander, beeld, verborgen, cijfer, adres);
        }
    }

    /** @param hier whether the reader is there */
    public record Weg(String naam, String adres, boolean hier) {}

    /**
     * A value beside the middle of the others, and what that means.
     *
     * @param procent how much higher than the middle; empty when there are too few others
     */
    public record Rij(String naam, String eigen, String midden, Optional<Long> procent, String verschil) {}
}
