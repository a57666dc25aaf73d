// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.prognose.stilte.Stilte;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** Who stopped sending bills, and what the forecast still expects of them. */
final class Stilteblad {
    private Stilteblad() {}

    static Optional<Overzicht> van(List<Stilte> stilten, Naamgeving namen) {
        return stilten.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overzicht(
                        "stilte-titel",
                        "Van wie komen geen rekeningen meer?",
                        List.of(
                                "In de verwachting zit wat deze aanbieders nog moeten declareren. Komt dat niet, dan wordt"
                                        + " het jaar zoveel goedkoper."),
                        List.of("Aanbieder", "Stil sinds", "Nog te declareren, in euro"),
                        stilten.stream()
                                .map(s -> List.of(
                                        namen.naam("aanbieder", s.aanbieder()),
                                        Notatie.maand(s.sinds()),
                                        Notatie.heleEuro(s.bedrag())))
                                .toList()));
    }
}
