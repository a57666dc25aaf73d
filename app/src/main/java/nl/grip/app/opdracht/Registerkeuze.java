// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register;
import picocli.CommandLine.Parameters;

/** Which register a command is about. */
final class Registerkeuze {
    @Parameters(
            index = "0",
            paramLabel = "SOORT",
            description = "risico, taakstelling, verevening, plekken, plafond, stuurmatrix, instrument of buren.")
    private String soort = "";

    Registersoort soort() {
        List<String> bekend =
                Arrays.stream(Registersoort.values()).map(Registersoort::code).toList();
        return Registersoort.find(soort)
                .orElseThrow(() -> new VerkeerdeVraag("Grip kent het register '" + soort + "' niet; wel: "
                        + String.join(", ", bekend) + "." + Dichtstbij.vraag(soort, bekend)));
    }

    Register in(Magazijn magazijn) {
        return new Register(magazijn.archief(), soort());
    }
}
