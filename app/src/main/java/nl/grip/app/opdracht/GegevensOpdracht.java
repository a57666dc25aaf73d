// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is in the store: the word after it says what to show. */
@Command(name = "gegevens", description = "Toon wat er in het magazijn staat en wat er geweigerd is.")
final class GegevensOpdracht implements Groep {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GegevensOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public List<Callable<Integer>> opdrachten() {
        return List.of(new BestandenOpdracht(omgeving), new BevindingenOpdracht(omgeving), new BronOpdracht(omgeving));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(omgeving.fout());
        return Afloop.VERKEERD_GEVRAAGD;
    }
}
