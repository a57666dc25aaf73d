// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who changed a register, when and why. */
@Command(name = "versies", description = "Toon wie een register wanneer en waarom wijzigde.")
final class RegisterVersiesOpdracht extends MagazijnOpdracht {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Mixin
    private final Registerkeuze register = new Registerkeuze();

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    RegisterVersiesOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var versies = register.in(magazijn).versies();
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), List.of("naam", "versie", "wanneer", "wie", "waarom"))) {
            versies.forEach(versie -> rijen.rij(List.of(
                    versie.id(),
                    versie.nummer(),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(versie.wanneer()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .atZone(AMSTERDAM)
                            .toOffsetDateTime()),
                    versie.wie(),
                    versie.waarom())));
        }
        return Afloop.GEDAAN;
    }
}
