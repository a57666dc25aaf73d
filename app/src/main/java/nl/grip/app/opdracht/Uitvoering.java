// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.Clock;
import nl.grip.app.overdracht.Lijn;
import nl.grip.app.overdracht.Loket;
import nl.grip.app.overdracht.Verzoek;
import nl.grip.opslag.Magazijn;

/** Carries out commands that other processes hand over, on the store that is open here. */
record Uitvoering(Magazijn magazijn, Clock klok) implements Loket.Uitvoerder {
    @Override
    public int voerUit(Verzoek verzoek, Lijn lijn) {
        Omgeving elders = new Omgeving(
                lijn.antwoord(),
                lijn.meldingen(),
                lijn::vraag,
                verzoek.werkmap(),
                verzoek.beeldscherm(),
                klok,
                new GeopendMagazijn(magazijn));
        return new Opdrachtregel(elders).voerUit(verzoek.woorden().toArray(String[]::new));
    }
}
