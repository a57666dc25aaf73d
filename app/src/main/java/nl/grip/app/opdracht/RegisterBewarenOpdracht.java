// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Invoertabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new version of a register; a fault in the table keeps all of it out. */
@Command(name = "bewaar", description = "Bewaar een tabel als nieuwe versie van een register.")
final class RegisterBewarenOpdracht extends MagazijnOpdracht {
    @Mixin
    private final Registerkeuze register = new Registerkeuze();

    @Parameters(index = "1", paramLabel = "BESTAND", description = "De tabel: een csv of xlsx.")
    private Path bestand = Path.of("");

    @Option(names = "--wie", required = true, paramLabel = "FUNCTIE", description = "Wie dit wijzigt.")
    private String wie = "";

    @Option(names = "--waarom", required = true, paramLabel = "REDEN", description = "Waarom.")
    private String waarom = "";

    RegisterBewarenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    boolean maaktMagazijn() {
        return true;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var besluit = register.in(magazijn).voegToe(Invoertabel.van(omgeving().pad(bestand)), wie, waarom);
        besluit.bevindingen()
                .forEach(bevinding -> omgeving()
                        .meld(Burgerservicenummer.afgeschermd(
                                Bevindingzin.van(bevinding, omgeving().werkmap()))));
        besluit.versie()
                .ifPresent(versie -> omgeving().meld("Bewaard: " + versie.id() + ", versie " + versie.nummer() + "."));
        return besluit.versie().isPresent() ? Afloop.GEDAAN : Afloop.VERKEERD_GEVRAAGD;
    }
}
