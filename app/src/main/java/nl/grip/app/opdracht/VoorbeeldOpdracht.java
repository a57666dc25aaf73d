// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.grip.app.uitvoer.Voortgangsbalk;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the example municipality, reads its messages and tables, and serves the screens. */
@Command(
        name = "voorbeeld",
        description = "Maak de voorbeeldgemeente (verzonnen mensen en aanbieders), lees haar in en toon de schermen.")
final class VoorbeeldOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Scenariokeuze scenario = new Scenariokeuze();

    @Option(names = "--alleen-maken", description = "Maak alleen de bestanden.")
    private boolean alleenMaken;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            defaultValue = "voorbeeld-uit",
            description = "Waar de bestanden komen, en het magazijn (standaard: ${DEFAULT-VALUE}).")
    private Path map = Path.of("voorbeeld-uit");

    @Mixin
    private final Poortkeuze poort = new Poortkeuze();

    VoorbeeldOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int gekozen = poort.poort();
        Voorbeeldmap voorbeeld = new Voorbeeldmap(omgeving.pad(map), scenario.kenmerken(omgeving));
        omgeving.magazijnen().eisVrij(voorbeeld.magazijn());
        voorbeeld.eisGeenAndere();
        if (alleenMaken || !voorbeeld.isGemaakt()) {
            maak(voorbeeld);
        }
        return alleenMaken ? Afloop.GEDAAN : leesEnToon(voorbeeld, gekozen);
    }

    private void maak(Voorbeeldmap voorbeeld) {
        omgeving.meld("Grip maakt de voorbeeldgemeente "
                + voorbeeld.kenmerken().scenario().naam() + ". Dat duurt een minuut of minder.");
        voorbeeld.maak();
        omgeving.meld("De bestanden van de voorbeeldgemeente staan in " + map);
    }

    private int leesEnToon(Voorbeeldmap voorbeeld, int gekozen) throws IOException, InterruptedException {
        try (Magazijn open = Magazijn.open(voorbeeld.magazijn(), Instellingen.standaard())) {
            if (!voorbeeld.isGelezen(open)) {
                lees(voorbeeld, open);
            }
        }
        return new Dienst(omgeving, nl.grip.app.web.Opstelling.hier(gekozen), java.util.Optional.empty())
                .serveer(voorbeeld.magazijn());
    }

    private void lees(Voorbeeldmap voorbeeld, Magazijn open) {
        omgeving.meld("Grip leest de berichten en tabellen in. Dat duurt een minuut of minder.");
        try (Voortgangsbalk balk = omgeving.balk()) {
            omgeving.meld(voorbeeld.lees(open, balk).zin());
        }
    }
}
