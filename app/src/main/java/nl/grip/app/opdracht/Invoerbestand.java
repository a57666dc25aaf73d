// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The table of a question, the same for every command that asks for one. */
final class Invoerbestand {
    @Parameters(paramLabel = "BESTAND", arity = "0..1", description = "De tabel: een csv of xlsx.")
    private Optional<Path> woord = Optional.empty();

    @Option(names = "--invoer", paramLabel = "BESTAND", description = "Hetzelfde bestand, als optie.")
    private Optional<Path> optie = Optional.empty();

    Path pad(Omgeving omgeving) {
        return find(omgeving).orElseThrow(this::ontbreekt);
    }

    Optional<Path> find(Omgeving omgeving) {
        if (woord.isPresent() && optie.isPresent()) {
            throw ontbreekt();
        }
        return woord.or(() -> optie).map(omgeving::pad);
    }

    VerkeerdeVraag ontbreekt() {
        return new VerkeerdeVraag("Noem een bestand met de tabel, een keer. In de uitleg staat welke kolommen.");
    }
}
