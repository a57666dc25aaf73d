// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The keys of a store: the word after it says what to do with them. */
@Command(name = "sleutel", description = "Bewaar de sleutels van het magazijn apart, of zet ze terug.")
final class SleutelOpdracht implements Groep {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SleutelOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public List<Callable<Integer>> opdrachten() {
        return List.of(new SleutelBewarenOpdracht(omgeving), new SleutelTerugzettenOpdracht(omgeving));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(omgeving.fout());
        return Afloop.VERKEERD_GEVRAAGD;
    }
}
