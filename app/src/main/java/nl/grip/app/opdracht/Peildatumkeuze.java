// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Historie;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Option;

/** {@code --peildatum} of a question about a store. */
final class Peildatumkeuze {
    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> gevraagd = Optional.empty();

    LocalDate van(Magazijn magazijn, Omgeving omgeving) {
        return Historie.van(magazijn.vragen())
                .peildatum(gevraagd.map(Peildatum::new), omgeving.vandaag())
                .datum();
    }
}
