// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The budget and a reserve over the years: the word after it says which. */
@Command(
        name = "begroting",
        description = "Leg de begroting naast de kosten, tel lagen op, zie wat is verschoven, of volg een reserve.")
final class BegrotingOpdracht extends Groep {
    BegrotingOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        return List.of(
                new BegrotingsoverzichtOpdracht(omgeving()),
                new BegrotingsbeeldOpdracht(omgeving()),
                new VerschuivingenOpdracht(omgeving()),
                new ReserveOpdracht(omgeving()));
    }
}
