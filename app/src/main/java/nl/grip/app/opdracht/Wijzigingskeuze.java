// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.grip.sturing.bewaren.Wijziger;
import picocli.CommandLine.Option;

/** Who changes a register and why: every change is kept with both. */
final class Wijzigingskeuze {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Option(
            names = "--wie",
            paramLabel = "NAAM",
            defaultValue = "${sys:user.name}",
            description = "Wie dit wijzigt (standaard: wie op deze computer is ingelogd).")
    private String wie = "";

    @Option(names = "--waarom", paramLabel = "REDEN", required = true, description = "Waarom dit wijzigt.")
    private String waarom = "";

    Wijziger wijziger() {
        return new Wijziger(wie, waarom);
    }

    static ZonedDateTime tijd(Instant wanneer) {
        return wanneer.atZone(AMSTERDAM);
    }
}
