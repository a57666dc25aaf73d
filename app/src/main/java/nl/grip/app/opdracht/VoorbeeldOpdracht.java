// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.grip.voorbeeld.Voorbeeldgemeente;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the example municipality: its messages and tables. */
@Command(
        name = "voorbeeld",
        description = "Maak de voorbeeldgemeente: berichten en tabellen van verzonnen mensen en aanbieders.")
final class VoorbeeldOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Option(names = "--alleen-maken", required = true, description = "Maak alleen de bestanden.")
    private boolean alleenMaken;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            defaultValue = "voorbeeld-uit",
            description = "Waar de bestanden komen (standaard: ${DEFAULT-VALUE}).")
    private Path map = Path.of("voorbeeld-uit");

    VoorbeeldOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        int bestanden = Voorbeeldgemeente.schrijf(omgeving.pad(map));
        omgeving.meld(bestanden + " bestanden staan in " + map);
        return Afloop.GEDAAN;
    }
}
