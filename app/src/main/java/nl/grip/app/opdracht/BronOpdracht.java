// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.basis.Herkomst;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.bronelement.Bronelement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "bron",
        description = "Toon een element zoals het ontvangen is; wat over een persoon gaat is verborgen.")
final class BronOpdracht extends MagazijnOpdracht {
    @Parameters(paramLabel = "BRON_ID", description = "Het kenmerk uit 'grip inzicht NAAM --bronregels'.")
    private String bronId = "";

    BronOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Bronelement element = magazijn.bronelementen()
                .find(bronId)
                .orElseThrow(() -> new VerkeerdeVraag("Grip kent geen bron met dit kenmerk."));
        Herkomst herkomst = element.herkomst();
        omgeving().meld(herkomst.bestand() + ", regel " + herkomst.regel() + ", " + herkomst.plaats());
        omgeving().uit().print(element.tekst().stripTrailing() + "\n");
        return Afloop.GEDAAN;
    }
}
