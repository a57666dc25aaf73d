// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A word that needs another word behind it; alone it says which. */
abstract class Groep implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Groep(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    abstract List<Callable<Integer>> opdrachten();

    final Omgeving omgeving() {
        return omgeving;
    }

    @Override
    public final Integer call() {
        spec.commandLine().usage(omgeving.fout());
        return Afloop.VERKEERD_GEVRAAGD;
    }
}
