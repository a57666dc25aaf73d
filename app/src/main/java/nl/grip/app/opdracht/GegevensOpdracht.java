// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What is in the store: the word after it says what to show. */
@Command(name = "gegevens", description = "Toon wat er in het magazijn staat en wat er geweigerd is.")
final class GegevensOpdracht extends Groep {
    GegevensOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        return List.of(
                new BestandenOpdracht(omgeving()),
                new BevindingenOpdracht(omgeving()),
                new AansluitingOpdracht(omgeving()),
                new SignalenOpdracht(omgeving()),
                new BronOpdracht(omgeving()),
                new ExportOpdracht(omgeving()));
    }
}
