// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.kopie.Reservekopie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "reservekopie", description = "Maak een kopie van het magazijn, zonder de sleutels.")
final class ReservekopieOpdracht extends Zorgopdracht {
    @Parameters(paramLabel = "MAP", description = "Waar de kopie komt: een map die er nog niet is of leeg is.")
    private Path doel = Path.of("");

    ReservekopieOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijndelen delen) {
        int bestanden = Reservekopie.maak(delen, omgeving().pad(doel)).size();
        omgeving()
                .meld("De kopie staat in " + doel + " (" + bestanden + " bestanden). De sleutels zitten er NIET in:"
                        + " bewaar die apart met 'grip sleutel bewaren'. Zonder sleutels is de kopie niet te lezen.");
        return Afloop.GEDAAN;
    }
}
