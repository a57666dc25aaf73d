// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;

/** The scenarios that come with Grip: S01 to S08 of the reference design, and S09, the complete municipality. */
public final class Meegeleverd {
    /** The one that is made when nobody asks for another. */
    public static final String STANDAARD = "S09";

    private static final String BESTAND = "/nl/grip/voorbeeld/scenario.csv";

    private Meegeleverd() {}

    /** @throws OngeldigScenario when there is no such name */
    public static Scenario scenario(String naam, OptionalLong zaad) {
        try (var bestand = new InputStreamReader(
                Objects.requireNonNull(Meegeleverd.class.getResourceAsStream(BESTAND), BESTAND),
                StandardCharsets.UTF_8)) {
            return Scenariobestand.lees(bestand, naam, zaad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
