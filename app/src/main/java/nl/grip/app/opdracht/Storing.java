// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.inzicht.Vraagfout;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.fout.Opslagfout;
import nl.grip.opslag.fout.Wachtwoordfout;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in Dutch why a command could not be done, without a stack trace. */
final class Storing implements IExecutionExceptionHandler {
    private final Omgeving omgeving;

    Storing(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public int handleExecutionException(Exception fout, CommandLine regel, ParseResult gelezen) {
        if (fout instanceof VerkeerdeVraag vraag) {
            omgeving.meld(Burgerservicenummer.afgeschermd(vraag.zin()));
            return Afloop.VERKEERD_GEVRAAGD;
        }
        if (fout instanceof Vraagfout vraag) {
            omgeving.meld(
                    Burgerservicenummer.afgeschermd(vraag.zin() + Dichtstbij.vraag(vraag.gevraagd(), vraag.bekend())));
            return Afloop.VERKEERD_GEVRAAGD;
        }
        omgeving.meld(Burgerservicenummer.afgeschermd(zin(oorzaak(fout))));
        return fout instanceof GeenMagazijn || fout instanceof Wachtwoordfout
                ? Afloop.VERKEERD_GEVRAAGD
                : Afloop.KON_NIET;
    }

    private static Throwable oorzaak(Exception fout) {
        return fout instanceof UncheckedIOException ? Objects.requireNonNullElse(fout.getCause(), fout) : fout;
    }

    private static String zin(Throwable fout) {
        if (fout instanceof Opslagfout opslagfout) {
            return Objects.requireNonNullElse(opslagfout.getMessage(), "Het magazijn kon niet doen wat gevraagd werd.");
        }
        if (fout instanceof FileSystemException bestand) {
            return "Het bestand of de map kan niet gelezen of geschreven worden: " + bestand.getFile();
        }
        return "Er ging iets mis dat niet mocht gebeuren (" + fout.getClass().getSimpleName() + " in " + plek(fout)
                + "). Er is niets half opgeslagen.";
    }

    /** Where in our own code it went wrong; the message of the exception could hold what is in a file. */
    private static String plek(Throwable fout) {
        return Arrays.stream(fout.getStackTrace())
                .filter(regel -> regel.getClassName().startsWith("nl.grip."))
                .limit(1)
                .map(regel -> regel.getFileName() + ":" + regel.getLineNumber())
                .collect(Collectors.joining());
    }
}
