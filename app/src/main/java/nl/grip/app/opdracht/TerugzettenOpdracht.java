// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.herbouw.Herbouw;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.sleutel.Sleutelkopie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a reserve copy back, or builds the database anew from the kept sources. */
@Command(
        name = "terugzetten",
        description = "Zet een reservekopie terug in een lege map, of bouw het magazijn opnieuw op uit zijn bronnen.")
final class TerugzettenOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(paramLabel = "KOPIE", arity = "0..1", description = "De map van de reservekopie.")
    private Optional<Path> kopie = Optional.empty();

    @Option(
            names = "--sleutels",
            paramLabel = "PAD",
            description = "De verzegelde kopie van de sleutels (het wachtwoord wordt gevraagd), of de map sleutels/.")
    private Optional<Path> sleutels = Optional.empty();

    @Option(names = "--herbouw", description = "Bouw de database van --magazijn opnieuw op uit bron/ en journaal.")
    private boolean herbouw;

    TerugzettenOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException {
        return Controleverslag.toon(herbouw ? herbouwd() : teruggezet(), uitvoer, omgeving);
    }

    private List<Onderdeel> herbouwd() {
        Path map = keuze.map(omgeving).pad();
        omgeving.magazijnen().eisVrij(map);
        return new Herbouw(map, Instellingen.standaard(), Lezers.van(map)).voer();
    }

    private List<Onderdeel> teruggezet() throws IOException {
        if (kopie.isEmpty() || sleutels.isEmpty()) {
            throw new VerkeerdeVraag("Zeg welke KOPIE teruggezet moet worden, en met --sleutels welke sleutels erbij"
                    + " horen. Of kies --herbouw.");
        }
        Path map = keuze.map(omgeving).pad();
        return Terugzetting.voer(omgeving.pad(kopie.get()), map, sleutelbos(sleutels.get()), Instellingen.standaard());
    }

    private Sleutelbos sleutelbos(Path gegeven) throws IOException {
        Path pad = omgeving.pad(gegeven);
        return Files.isDirectory(pad)
                ? Sleutelbos.open(pad)
                : Sleutelkopie.open(
                        pad,
                        omgeving.invoer().vraag("Wachtwoord van de sleutels:").toCharArray());
    }
}
