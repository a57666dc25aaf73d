// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures, and plans that were printed: the word after it says what to calculate. */
@Command(name = "maatregelen", description = "Reken maatregelen door, of reken een gedrukt plan na.")
final class MaatregelenOpdracht extends Groep {
    MaatregelenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        return List.of(new DoorrekenOpdracht(omgeving()), new NarekenOpdracht(omgeving()));
    }
}
