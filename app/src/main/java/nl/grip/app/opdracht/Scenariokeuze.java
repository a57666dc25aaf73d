// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import nl.grip.voorbeeld.scenario.OngeldigScenario;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.waarheid.Kenmerken;
import picocli.CommandLine.Option;

/** Which made-up municipality to make (contract section 7). */
final class Scenariokeuze {
    private static final int STANDAARDJAAR = 2026;
    private static final int EERSTE_JAAR = 2000;
    private static final int LAATSTE_JAAR = 2100;

    @Option(
            names = "--scenario",
            paramLabel = "CSV",
            description = "Een bestand met scenario's; zonder dit bestand zijn er S01 tot en met S09.")
    private Optional<Path> bestand = Optional.empty();

    @Option(
            names = "--naam",
            paramLabel = "NAAM",
            description = "Het scenario (standaard: " + Meegeleverd.STANDAARD + ").")
    private Optional<String> naam = Optional.empty();

    @Option(names = "--zaad", paramLabel = "N", description = "Een ander begin van het toeval dan in het scenario.")
    private Optional<Long> zaad = Optional.empty();

    @Option(names = "--jaar", paramLabel = "J", description = "Het dienstjaar (standaard: " + STANDAARDJAAR + ").")
    private Optional<Integer> jaar = Optional.empty();

    /** What was asked; nothing has been made yet. */
    Kenmerken kenmerken(Omgeving omgeving) {
        try {
            return new Kenmerken(scenario(omgeving), dienstjaar());
        } catch (OngeldigScenario fout) {
            throw new VerkeerdeVraag(String.valueOf(fout.getMessage()));
        }
    }

    private int dienstjaar() {
        int gekozen = jaar.orElse(STANDAARDJAAR);
        if (gekozen < EERSTE_JAAR || gekozen > LAATSTE_JAAR) {
            throw new VerkeerdeVraag(
                    "Kies met --jaar een jaar van " + EERSTE_JAAR + " tot en met " + LAATSTE_JAAR + ".");
        }
        return gekozen;
    }

    private Scenario scenario(Omgeving omgeving) {
        OptionalLong begin = zaad.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return bestand.map(csv -> lees(omgeving.pad(csv), begin))
                .orElseGet(() -> Meegeleverd.scenario(naam.orElse(Meegeleverd.STANDAARD), begin));
    }

    private Scenario lees(Path csv, OptionalLong begin) {
        String gevraagd = naam.orElseThrow(() -> new VerkeerdeVraag("Noem met --naam een scenario uit " + csv + "."));
        try (Reader lezer = Files.newBufferedReader(csv)) {
            return Scenariobestand.lees(lezer, gevraagd, begin);
        } catch (IOException | UncheckedIOException | CsvParseException fout) {
            throw new VerkeerdeVraag("Het bestand " + csv + " is er niet, of is geen csv in UTF-8.");
        }
    }
}
