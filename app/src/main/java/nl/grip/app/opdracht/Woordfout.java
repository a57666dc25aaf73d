// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.grip.basis.Burgerservicenummer;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what was wrong with the request, with the nearest name where there is one. */
final class Woordfout implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException fout, String[] woorden) {
        CommandLine regel = fout.getCommandLine();
        PrintWriter uit = regel.getErr();
        uit.println(Burgerservicenummer.afgeschermd(zin(fout)));
        uit.println("Uitleg: " + regel.getCommandSpec().qualifiedName() + " --help");
        return Afloop.VERKEERD_GEVRAAGD;
    }

    private static String zin(ParameterException fout) {
        if (fout instanceof UnmatchedArgumentException onbekend) {
            return onbekend(onbekend);
        }
        if (fout instanceof MissingParameterException ontbreekt) {
            return "Er ontbreekt iets: " + namen(ontbreekt.getMissing()) + ".";
        }
        if (fout instanceof MutuallyExclusiveArgsException) {
            return "Deze opties gaan niet samen: kies er een.";
        }
        ArgSpec argument = fout.getArgSpec();
        if (argument == null) {
            return Objects.requireNonNullElse(fout.getMessage(), "Grip begrijpt de vraag niet.");
        }
        return fout instanceof OverwrittenOptionException
                ? naam(argument) + " staat er twee keer."
                : "'" + fout.getValue() + "' past niet bij " + naam(argument) + Verwachting.zin(argument) + ".";
    }

    private static String onbekend(UnmatchedArgumentException fout) {
        String woord = fout.getUnmatched().get(0);
        boolean opdracht = !woord.startsWith("-")
                && !fout.getCommandLine().getSubcommands().isEmpty();
        String soort = opdracht ? "de opdracht" : woord.startsWith("-") ? "de optie" : "het woord";
        List<String> bekend = opdracht
                ? List.copyOf(fout.getCommandLine().getSubcommands().keySet())
                : fout.getCommandLine().getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList();
        return "Grip kent " + soort + " '" + woord + "' hier niet." + Dichtstbij.vraag(woord, bekend);
    }

    private static String namen(List<ArgSpec> argumenten) {
        return argumenten.stream().map(Woordfout::naam).collect(Collectors.joining(", "));
    }

    private static String naam(ArgSpec argument) {
        return argument instanceof OptionSpec optie ? optie.longestName() : argument.paramLabel();
    }
}
