// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Optional;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.register.bewaren.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A version of a register, as it was kept. */
@Command(name = "toon", description = "Toon een versie van een register zoals zij is bewaard (standaard: de laatste).")
final class RegisterTonenOpdracht extends MagazijnOpdracht {
    @Mixin
    private final Registerkeuze register = new Registerkeuze();

    @Option(names = "--versie", paramLabel = "NUMMER", description = "Welke versie.")
    private Optional<Integer> nummer = Optional.empty();

    @Option(names = "--naam", paramLabel = "NAAM", description = "Welk bestand, als het register er meer heeft.")
    private Optional<String> naam = Optional.empty();

    RegisterTonenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        omgeving().uit().print(gekozen(register.in(magazijn)).inhoud());
        return Afloop.GEDAAN;
    }

    private Versie gekozen(Register van) {
        return van.versies().stream()
                .filter(versie -> naam.isEmpty() || versie.id().equals(naam.orElseThrow()))
                .filter(versie -> nummer.isEmpty() || versie.nummer() == nummer.orElseThrow())
                .reduce((eerder, later) -> later)
                .orElseThrow(() -> new VerkeerdeVraag("Deze versie is er niet. Zie grip register versies "
                        + register.soort().code() + "."));
    }
}
