// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code grip} without more: says what there is to ask. */
@Command(
        name = "grip",
        description = "Grip op de kosten van jeugdhulp en Wmo: inzicht en sturing voor gemeenten.",
        footer = {"", "Meer over een opdracht: grip OPDRACHT --help"})
final class GripOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GripOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(omgeving.fout());
        return Afloop.VERKEERD_GEVRAAGD;
    }
}
