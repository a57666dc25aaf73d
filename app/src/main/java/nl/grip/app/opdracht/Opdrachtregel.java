// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The words after {@code grip}, understood and carried out in one {@link Omgeving}. */
public final class Opdrachtregel {
    private final Omgeving omgeving;

    public Opdrachtregel(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** Carries out one command; the answer is the exit code. */
    public int voerUit(String... woorden) {
        int afloop = regel().execute(woorden);
        omgeving.uit().flush();
        omgeving.fout().flush();
        return afloop;
    }

    private CommandLine regel() {
        CommandLine regel = new CommandLine(new GripOpdracht(omgeving))
                .setOut(omgeving.uit())
                .setErr(omgeving.fout())
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler(new Vraagfout())
                .setExecutionExceptionHandler(new Storing(omgeving));
        opdrachten().forEach(regel::addSubcommand);
        regel.getSubcommands().values().forEach(Opdrachtregel::inHetNederlands);
        inHetNederlands(regel);
        return regel;
    }

    private List<Callable<Integer>> opdrachten() {
        return List.of(new VoorbeeldOpdracht(omgeving));
    }

    private static void inHetNederlands(CommandLine regel) {
        CommandSpec spec = regel.getCommandSpec();
        spec.usageMessage()
                .synopsisHeading("Gebruik: ")
                .commandListHeading("%nOpdrachten:%n")
                .optionListHeading("%nOpties:%n")
                .synopsisSubcommandLabel("OPDRACHT")
                .width(100);
        regel.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    }
}
