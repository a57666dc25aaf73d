// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.sleutel.Sleutelkopie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "bewaren", description = "Schrijf een verzegelde kopie van de sleutels; het wachtwoord wordt gevraagd.")
final class SleutelBewarenOpdracht implements Callable<Integer> {
    private static final int KORTSTE_WACHTWOORD = 12;
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Parameters(paramLabel = "BESTAND", description = "Het nieuwe bestand met de verzegelde sleutels.")
    private Path bestand = Path.of("");

    SleutelBewarenOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException {
        keuze.moetBestaan(omgeving);
        if (Files.exists(omgeving.pad(bestand))) {
            throw new VerkeerdeVraag("Er staat al iets op " + bestand + ". Kies een nieuw bestand.");
        }
        String wachtwoord = omgeving.invoer().vraag("Wachtwoord voor de kopie (12 tekens of meer):");
        if (wachtwoord.length() < KORTSTE_WACHTWOORD) {
            throw new VerkeerdeVraag("Dit wachtwoord is te kort: neem 12 tekens of meer.");
        }
        Sleutelbos sleutels = Sleutelbos.open(keuze.map(omgeving).sleutels());
        Sleutelkopie.bewaar(sleutels, wachtwoord.toCharArray(), omgeving.pad(bestand));
        omgeving.meld("De sleutels staan verzegeld in " + bestand + ". Bewaar dat bestand en het wachtwoord apart.");
        return Afloop.GEDAAN;
    }
}
