// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Optional;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.maatregel.scenario.bewaren.Scenarioregister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every version of a scenario, or one of them as it was. */
@Command(
        name = "versies",
        description = "Toon wie een scenario wanneer en waarom wijzigde, of een eerdere versie zelf.")
final class ScenarioVersiesOpdracht extends MagazijnOpdracht {
    static final String NAAM = "scenario";

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(paramLabel = "ID", description = "Het scenario.")
    private String id = "";

    @Option(names = "--versie", paramLabel = "NUMMER", description = "Toon deze versie zoals zij was, als YAML.")
    private Optional<Integer> versie = Optional.empty();

    ScenarioVersiesOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var versies = Scenarioregister.van(magazijn.archief()).versies(id);
        if (versies.isEmpty()) {
            throw new VerkeerdeVraag("Er is geen scenario '" + id + "'. Zie 'grip scenario reken'.");
        }
        if (versie.isEmpty()) {
            Versierijen.toon(uitvoer, omgeving(), NAAM, versies);
        } else {
            omgeving()
                    .uit()
                    .print(versies.stream()
                            .filter(v -> v.nummer() == versie.get())
                            .map(Versie::inhoud)
                            .findFirst()
                            .orElseThrow(() -> new VerkeerdeVraag("Scenario '" + id + "' heeft " + versies.size()
                                    + " versies, geen " + versie.get() + ".")));
        }
        return Afloop.GEDAAN;
    }
}
