// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The register as a folder, which can be read in again. */
@Command(
        name = "schrijven",
        description = "Schrijf de maatregelen in het magazijn naar een map, een bestand per maatregel.")
final class MaatregelenSchrijvenOpdracht extends MagazijnOpdracht {
    @Parameters(paramLabel = "MAP", description = "Een map die er nog niet is, of leeg is.")
    private Path map = Path.of("");

    MaatregelenSchrijvenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Path doel = omgeving().pad(map);
        if (Files.exists(doel) && !isLeeg(doel)) {
            throw new VerkeerdeVraag("In " + map + " staat al iets. Kies een map die leeg is of er nog niet is.");
        }
        int aantal = Maatregelregister.van(magazijn.archief()).schrijf(doel).size();
        omgeving().meld(aantal + " maatregelen geschreven naar " + map + ".");
        return Afloop.GEDAAN;
    }

    private static boolean isLeeg(Path map) {
        String[] inhoud = map.toFile().list();
        return inhoud != null && inhoud.length == 0;
    }
}
