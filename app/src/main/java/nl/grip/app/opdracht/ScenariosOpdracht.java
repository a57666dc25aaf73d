// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Futures with a name: the word after it says what to do with them. */
@Command(name = "scenario", description = "Bewaar scenario's en leg ze naast ongewijzigd beleid.")
final class ScenariosOpdracht extends Groep {
    ScenariosOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        return List.of(
                new ScenarioRekenOpdracht(omgeving()),
                new ScenarioInlezenOpdracht(omgeving()),
                new ScenarioSchrijvenOpdracht(omgeving()),
                new ScenarioVersiesOpdracht(omgeving()));
    }
}
