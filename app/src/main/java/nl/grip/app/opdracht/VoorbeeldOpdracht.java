// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.grip.app.uitvoer.Voortgangsbalk;
import nl.grip.bronnen.Leesinstellingen;
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
        Path bestanden = omgeving.pad(map);
        int gekozen = poort.poort();
        omgeving.magazijnen().eisVrij(bestanden.resolve("magazijn"));
        maak(new Voorbeeldmap(bestanden));
        return alleenMaken ? Afloop.GEDAAN : leesEnToon(bestanden, gekozen);
    }

    private void maak(Voorbeeldmap bestanden) throws IOException {
        if (scenario.isGemaakt()) {
            bestanden.vul(scenario.verloop(omgeving));
        } else {
            bestanden.vul();
        }
        omgeving.meld("De bestanden van de voorbeeldgemeente staan in " + map);
    }

    private int leesEnToon(Path bestanden, int gekozen) throws IOException, InterruptedException {
        Path magazijn = bestanden.resolve("magazijn");
        try (Magazijn open = Magazijn.open(magazijn, Instellingen.standaard());
                Voortgangsbalk balk = omgeving.balk()) {
            omgeving.meld(lees(open, bestanden, balk).zin());
        }
        return new Dienst(omgeving, gekozen).serveer(magazijn);
    }

    private static Inleestelling lees(Magazijn magazijn, Path bestanden, Voortgangsbalk balk) {
        List<String> paden = List.of(
                bestanden.resolve("tabellen").toString(),
                bestanden.resolve("berichten").toString());
        long geheel = Leesomvang.bytes(bestanden, paden);
        Inleestelling telling = new Inleestelling();
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(paden, telling::tel, (aantal, bytes) -> balk.zet(bytes, geheel, aantal + " bestanden"));
        return telling;
    }
}
