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

@Command(name = "terugzetten", description = "Zet de sleutels uit een verzegelde kopie terug in het magazijn.")
final class SleutelTerugzettenOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Parameters(paramLabel = "BESTAND", description = "Het bestand met de verzegelde sleutels.")
    private Path bestand = Path.of("");

    SleutelTerugzettenOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException {
        keuze.moetBestaan(omgeving);
        if (!Files.isRegularFile(omgeving.pad(bestand))) {
            throw new VerkeerdeVraag("Er is geen bestand " + bestand + ".");
        }
        if (Sleutelbos.isIn(keuze.map(omgeving).sleutels())) {
            throw new VerkeerdeVraag(
                    "In dit magazijn staan al sleutels. Haal ze eerst weg als zij niet de juiste zijn.");
        }
        char[] wachtwoord = omgeving.invoer().vraag("Wachtwoord van de kopie:").toCharArray();
        Sleutelkopie.open(omgeving.pad(bestand), wachtwoord)
                .schrijf(keuze.map(omgeving).sleutels());
        omgeving.meld("De sleutels staan weer in het magazijn.");
        return Afloop.GEDAAN;
    }
}
