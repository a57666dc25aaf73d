// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.invoer.Gelezen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A folder of documents into their register: all of it, or nothing. */
@Command(
        name = "inlezen",
        description = "Lees een map in het magazijn in: alles, of bij een fout niets.",
        footer = {"", "Wat al zo in het magazijn staat, krijgt geen nieuwe versie."})
final class StukkenInlezenOpdracht extends MagazijnOpdracht {
    private final Stukregister register;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Wijzigingskeuze wijziging = new Wijzigingskeuze();

    @Parameters(paramLabel = "MAP", description = "De map met bestanden *.yaml, elk met een stuk.")
    private Path map = Path.of("");

    StukkenInlezenOpdracht(Omgeving omgeving, Stukregister register) {
        super(omgeving);
        this.register = register;
    }

    @Override
    boolean maaktMagazijn() {
        return true;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Gelezen<Versie> gelezen =
                register.van(magazijn.archief()).leesIn(omgeving().pad(map), wijziging.wijziger());
        Bevindingzin.meld(omgeving(), gelezen.bevindingen());
        if (gelezen.isGeweigerd()) {
            return Afloop.VERKEERD_GEVRAAGD;
        }
        Versierijen.toon(uitvoer, omgeving(), register.een(), gelezen.rijen());
        return Afloop.GEDAAN;
    }
}
