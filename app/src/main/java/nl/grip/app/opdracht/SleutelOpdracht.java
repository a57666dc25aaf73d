// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The keys of a store: the word after it says what to do with them. */
@Command(name = "sleutel", description = "Bewaar de sleutels van het magazijn apart, of zet ze terug.")
final class SleutelOpdracht extends Groep {
    SleutelOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        return List.of(new SleutelBewarenOpdracht(omgeving()), new SleutelTerugzettenOpdracht(omgeving()));
    }
}
