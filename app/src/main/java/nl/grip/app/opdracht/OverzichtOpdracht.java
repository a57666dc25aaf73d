// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.gegevens.Overzicht;
import picocli.CommandLine.Mixin;

/** Shows one list of what is in the store. */
abstract class OverzichtOpdracht extends MagazijnOpdracht {
    private final Overzicht overzicht;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    OverzichtOpdracht(Omgeving omgeving, Overzicht overzicht) {
        super(omgeving);
        this.overzicht = overzicht;
    }

    @Override
    final int voerUit(Magazijn magazijn) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), overzicht.kolommen())) {
            overzicht.vraag(magazijn.vragen(), rijen::rij);
        }
        return Afloop.GEDAAN;
    }
}
