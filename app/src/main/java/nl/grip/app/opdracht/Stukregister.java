// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.grip.opslag.archief.Archief;
import nl.grip.sturing.bewaren.Tekstregister;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import nl.grip.sturing.maatregel.scenario.bewaren.Scenarioregister;

/**
 * A register of documents that come in and go out as a folder, with the words in which one speaks of it.
 *
 * @param een the kind of one document, which is also what its column is called
 * @param lijst the command that shows which documents there are
 */
record Stukregister(String een, String meer, String lijst, Function<Archief, Tekstregister<?>> register) {
    static final Stukregister MAATREGEL =
            new Stukregister("maatregel", "maatregelen", "grip maatregelen lijst", Maatregelregister::van);
    static final Stukregister SCENARIO =
            new Stukregister("scenario", "scenario's", "grip scenario reken", Scenarioregister::van);

    /** What one can do with it, whatever stands in it. */
    List<Callable<Integer>> opdrachten(Omgeving omgeving) {
        return List.of(
                new StukkenInlezenOpdracht(omgeving, this),
                new StukkenSchrijvenOpdracht(omgeving, this),
                new StukversiesOpdracht(omgeving, this));
    }

    Tekstregister<?> van(Archief archief) {
        return register.apply(archief);
    }
}
