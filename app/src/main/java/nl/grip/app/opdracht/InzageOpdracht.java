// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.inzage.Inzage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything on one person (AVG art. 15). The look itself is written down first. */
@Command(
        name = "inzage",
        description = "Toon alles over een persoon. Het BSN wordt gevraagd; dat u kijkt, wordt bewaard.")
final class InzageOpdracht extends Zorgopdracht {
    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Option(names = "--reden", paramLabel = "TEKST", required = true, description = "Waarom u kijkt.")
    private String reden = "";

    InzageOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijndelen delen) {
        if (reden.isBlank()) {
            throw new VerkeerdeVraag("Zeg met --reden waarom u kijkt; dat wordt bewaard.");
        }
        String wie = System.getProperty("user.name", "onbekend");
        Inzage inzage = Inzage.van(
                delen, Bsnvraag.stel(omgeving()), wie, reden, omgeving().klok());
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), Inzageverslag.KOLOMMEN)) {
            new Inzageverslag(rijen).toon(inzage);
        }
        return Afloop.GEDAAN;
    }
}
