// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.archief.Versie;

/** The columns that tell of a version, the same for every register. */
final class Versierijen {
    private Versierijen() {}

    /** @param naam what the first column is called: the kind of the register */
    static void toon(Uitvoerkeuze uitvoer, Omgeving omgeving, String naam, List<Versie> versies) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving, List.of(naam, "versie", "wie", "wanneer", "waarom"))) {
            versies.forEach(v ->
                    rijen.rij(List.of(v.id(), v.nummer(), v.wie(), Wijzigingskeuze.tijd(v.wanneer()), v.waarom())));
        }
    }
}
