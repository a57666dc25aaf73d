// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A register as a folder, which can be read in again. */
@Command(name = "schrijven", description = "Schrijf alles uit het magazijn naar een map, een bestand per stuk.")
final class StukkenSchrijvenOpdracht extends MagazijnOpdracht {
    private final Stukregister register;

    @Parameters(paramLabel = "MAP", description = "Een map die er nog niet is, of leeg is.")
    private Path map = Path.of("");

    StukkenSchrijvenOpdracht(Omgeving omgeving, Stukregister register) {
        super(omgeving);
        this.register = register;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Path doel = omgeving().pad(map);
        if (Files.exists(doel) && !isLeeg(doel)) {
            throw new VerkeerdeVraag("In " + map + " staat al iets. Kies een map die leeg is of er nog niet is.");
        }
        int aantal = register.van(magazijn.archief()).schrijf(doel).size();
        omgeving().meld(aantal + " " + register.meer() + " geschreven naar " + map + ".");
        return Afloop.GEDAAN;
    }

    private static boolean isLeeg(Path map) {
        String[] inhoud = map.toFile().list();
        return inhoud != null && inhoud.length == 0;
    }
}
