// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.Optional;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every version of a document of a register, or one of them as it was. */
@Command(name = "versies", description = "Toon wie iets wanneer en waarom wijzigde, of een eerdere versie zelf.")
final class StukversiesOpdracht extends MagazijnOpdracht {
    private final Stukregister register;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(paramLabel = "ID", description = "Waarvan u de versies wilt zien.")
    private String id = "";

    @Option(names = "--versie", paramLabel = "NUMMER", description = "Toon deze versie zoals zij was, als YAML.")
    private Optional<Integer> versie = Optional.empty();

    StukversiesOpdracht(Omgeving omgeving, Stukregister register) {
        super(omgeving);
        this.register = register;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var versies = register.van(magazijn.archief()).versies(id);
        if (versies.isEmpty()) {
            throw new VerkeerdeVraag("Er is geen " + register.een() + " '" + id + "'. Zie '" + register.lijst() + "'.");
        }
        if (versie.isEmpty()) {
            Versierijen.toon(uitvoer, omgeving(), register.een(), versies);
        } else {
            omgeving().uit().print(inhoud(versies, versie.get()));
        }
        return Afloop.GEDAAN;
    }

    private String inhoud(List<Versie> versies, int nummer) {
        return versies.stream()
                .filter(v -> v.nummer() == nummer)
                .map(Versie::inhoud)
                .findFirst()
                .orElseThrow(() -> new VerkeerdeVraag("Van " + register.een() + " '" + id + "' zijn er "
                        + versies.size() + " versies, geen " + nummer + "."));
    }
}
