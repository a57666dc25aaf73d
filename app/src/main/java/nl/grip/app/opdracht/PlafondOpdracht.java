// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.RoundingMode;
import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.begroting.Plafondlezer;
import nl.grip.sturing.begroting.Plafondregel;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.register.Registersoort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** How full ceilings are, and what that means for a new request. */
@Command(
        name = "plafond",
        description = "Toon hoe vol budgetplafonds zijn en wat er dan gebeurt.",
        footer = {
            "",
            "Kolommen van de tabel: aanbieder;soort;plafond;verplicht;signaal",
            "soort: indicatief, hard of persoonsvolgend. Zonder tabel: het register plafond in het magazijn."
        })
final class PlafondOpdracht extends Tabelopdracht<Plafondregel> {
    private static final int DECIMALEN = 6;

    PlafondOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("aanbieder", "soort", "plafond", "verplicht", "benutting", "gevolg"));
    }

    @Override
    Gelezen<Plafondregel> reken(Invoertabel tabel) {
        return Plafondlezer.lees(tabel);
    }

    @Override
    Gelezen<Plafondregel> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.PLAFOND));
    }

    @Override
    List<@Nullable Object> rij(Plafondregel regel) {
        return List.of(
                regel.naam(),
                regel.soort().code(),
                Centen.rond(regel.plafond().plafond()),
                Centen.rond(regel.plafond().verplicht()),
                regel.plafond().benutting().setScale(DECIMALEN, RoundingMode.HALF_UP),
                regel.gevolg().code());
    }
}
