// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.scenario.bewaren.Scenarioregister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A folder of scenarios into the store: all of it, or nothing. */
@Command(
        name = "inlezen",
        description = "Lees een map met scenario's in het magazijn in: alles, of bij een fout niets.",
        footer = {"", "Wat al zo in het magazijn staat, krijgt geen nieuwe versie."})
final class ScenarioInlezenOpdracht extends MagazijnOpdracht {
    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Wijzigingskeuze wijziging = new Wijzigingskeuze();

    @Parameters(paramLabel = "MAP", description = "De map met een bestand *.yaml per scenario.")
    private Path map = Path.of("");

    ScenarioInlezenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    boolean maaktMagazijn() {
        return true;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Gelezen<Versie> gelezen =
                Scenarioregister.van(magazijn.archief()).leesIn(omgeving().pad(map), wijziging.wijziger());
        Bevindingzin.meld(omgeving(), gelezen.bevindingen());
        if (gelezen.isGeweigerd()) {
            return Afloop.VERKEERD_GEVRAAGD;
        }
        Versierijen.toon(uitvoer, omgeving(), ScenarioVersiesOpdracht.NAAM, gelezen.rijen());
        return Afloop.GEDAAN;
    }
}
