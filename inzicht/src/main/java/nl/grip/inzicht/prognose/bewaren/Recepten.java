// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.recept.Recept;
import nl.grip.inzicht.prognose.recept.Recepttelling;
import nl.grip.inzicht.prognose.recept.Receptuitkomst;

/** Recipes on the facts of one store; so quick that nothing is kept. */
public final class Recepten {
    private final Jaarprognose prognose;

    public Recepten(Jaarprognose prognose) {
        this.prognose = prognose;
    }

    /**
     * The outcome by voorziening, sorted.
     *
     * @param voorziening empty for every voorziening that something was declared for
     * @param basis the voorziening that stands for provincial youth care; empty for the voorziening itself
     * @param aandeel of the municipality in what was counted
     */
    public SortedMap<String, Uitkomst<Receptuitkomst>> van(
            Prognosevraag vraag, Recept recept, Optional<String> voorziening, Optional<String> basis, double aandeel) {
        var uit = new TreeMap<String, Uitkomst<Receptuitkomst>>();
        var waarom = prognose.waaromNiet(vraag.peildatum());
        var bekend = prognose.feiten().op(vraag.peildatum());
        if (waarom.isPresent()) {
            uit.put(
                    voorziening.orElse(""),
                    new GeenCijfer<>(waarom.get().reden(), waarom.get().toelichting()));
        } else if (bekend.declaraties().isEmpty()) {
            uit.put(voorziening.orElse(""), new GeenCijfer<>(Reden.GEEN_BRON, "Er is nog niets gedeclareerd."));
        } else {
            var telling = new Recepttelling(bekend, vraag.peildatum());
            voorziening
                    .map(List::of)
                    .orElseGet(telling::voorzieningen)
                    .forEach(naam ->
                            uit.put(naam, telling.reken(recept, naam, basis.orElse(naam), vraag.jaar(), aandeel)));
        }
        return uit;
    }
}
