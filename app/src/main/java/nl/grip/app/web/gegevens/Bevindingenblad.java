// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.gegevens.Gegevensbron.Bevindinggroep;
import nl.grip.rapportage.vorm.Notatie;

/** What was wrong, kind by kind: first what refused a file, then what is only worth a look. */
public record Bevindingenblad(String titel, List<Bevindinggroep> groepen) {
    public Bevindingenblad {
        groepen = List.copyOf(groepen);
    }

    static Bevindingenblad van(Optional<List<Bevindinggroep>> gevonden) {
        return gevonden.map(Bevindingenblad::van)
                .orElseGet(() -> new Bevindingenblad("Grip kijkt nu na of er iets mis is", List.of()));
    }

    private static Bevindingenblad van(List<Bevindinggroep> groepen) {
        long keren = groepen.stream().mapToLong(Bevindinggroep::keren).sum();
        return new Bevindingenblad(
                groepen.isEmpty()
                        ? "Er is niets mis gevonden"
                        : "%s dingen om naar te kijken, van %s soorten"
                                .formatted(Notatie.aantal(keren), Notatie.aantal(groepen.size())),
                groepen);
    }
}
