// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.verevening.Plekkenlezer;
import nl.grip.sturing.verevening.Plekkenregel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Places that municipalities buy together, and what each pays for them. */
@Command(
        name = "plekken",
        description = "Verdeel vaste plekken die gemeenten samen kopen.",
        footer = {
            "",
            "Kolommen van de tabel: zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt",
            "Elke gemeente betaalt naar gewicht, ook voor wat leeg staat; alleen is wat haar gebruik alleen zou kosten.",
            "Zonder tabel: het register plekken in het magazijn."
        })
final class PlekkenOpdracht extends Tabelopdracht<Plekkenregel> {
    PlekkenOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("zorgvorm", "gemeente", "rekening", "gebruikt", "alleen", "verschil"));
    }

    @Override
    Gelezen<Plekkenregel> reken(Invoertabel tabel) {
        return Plekkenlezer.lees(tabel);
    }

    @Override
    Gelezen<Plekkenregel> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.PLEKKEN));
    }

    @Override
    List<@Nullable Object> rij(Plekkenregel regel) {
        return List.of(
                regel.zorgvorm(),
                regel.gemeente(),
                regel.rekening(),
                regel.gebruikt(),
                regel.alleen(),
                regel.verschil());
    }
}
