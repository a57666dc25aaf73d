// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.ArrayList;
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
        List<Callable<Integer>> alle = new ArrayList<>(Stukregister.SCENARIO.opdrachten(omgeving()));
        alle.add(new ScenarioRekenOpdracht(omgeving()));
        return alle;
    }
}
