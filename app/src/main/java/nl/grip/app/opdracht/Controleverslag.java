// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.controle.Onderdeel;

/** The rows of a control (contract section 2). A store that is not whole ends in "could not". */
final class Controleverslag {
    private static final List<String> KOLOMMEN =
            List.of("onderdeel", "rijen", "controlegetal", "uitkomst", "toelichting");

    private Controleverslag() {}

    static int toon(List<Onderdeel> onderdelen, Uitvoerkeuze uitvoer, Omgeving omgeving) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving, KOLOMMEN)) {
            for (Onderdeel deel : onderdelen) {
                rijen.rij(List.of(
                        deel.onderdeel(), deel.rijen(), deel.controlegetal(), deel.uitkomst(), deel.toelichting()));
            }
        }
        return onderdelen.stream().allMatch(Onderdeel::heel) ? Afloop.GEDAAN : Afloop.KON_NIET;
    }
}
