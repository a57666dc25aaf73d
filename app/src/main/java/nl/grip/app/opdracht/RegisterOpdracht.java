// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Registers that people keep: a change is a new version, the old ones stay. */
@Command(
        name = "register",
        description = "Bewaar registers van sturing (risico, taakstelling, verevening ...) met alle versies.")
final class RegisterOpdracht extends Groep {
    RegisterOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        return List.of(
                new RegisterBewarenOpdracht(omgeving()),
                new RegisterVersiesOpdracht(omgeving()),
                new RegisterTonenOpdracht(omgeving()));
    }
}
