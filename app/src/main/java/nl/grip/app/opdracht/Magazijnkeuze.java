// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.grip.app.overdracht.Verzoek;
import nl.grip.opslag.Magazijnmap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --magazijn}, the same for every command on a store, and the command as it was typed. */
final class Magazijnkeuze {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--magazijn",
            paramLabel = "MAP",
            defaultValue = "magazijn",
            description = "De map van het magazijn (standaard: ./magazijn).")
    private Path magazijn = Path.of("magazijn");

    Magazijnmap map(Omgeving omgeving) {
        return new Magazijnmap(omgeving.pad(magazijn).normalize());
    }

    boolean bestaat(Omgeving omgeving) {
        return Files.exists(map(omgeving).databank());
    }

    /** Whether the store was named in the command, and not left to the folder one is in. */
    boolean isGenoemd() {
        return spec.commandLine().getParseResult().hasMatchedOption("--magazijn");
    }

    /** A command that makes no store finds a mistyped path here; a store that lost its database is damaged, not absent. */
    void moetBestaan(Omgeving omgeving) {
        if (!bestaat(omgeving) && !Files.exists(map(omgeving).journaal())) {
            throw new VerkeerdeVraag("In " + magazijn + " staat geen magazijn. Lees eerst bestanden met 'grip inlezen',"
                    + " of wijs een ander magazijn aan met --magazijn.");
        }
    }

    Verzoek verzoek(Omgeving omgeving) {
        return new Verzoek(
                spec.root().commandLine().getParseResult().originalArgs(), omgeving.werkmap(), omgeving.beeldscherm());
    }
}
