// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import nl.grip.basis.Peildatum;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

/** The words after {@code grip}, understood and carried out in one {@link Omgeving}. */
public final class Opdrachtregel {
    private static final int MEESTE_CIJFERS = 400;
    private static final String MAGAZIJN = "--magazijn";

    private final Omgeving omgeving;

    public Opdrachtregel(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** Carries out one command; the answer is the exit code. */
    public int voerUit(String... woorden) {
        int afloop = probeer(magazijnAchteraan(woorden));
        omgeving.uit().flush();
        omgeving.fout().flush();
        return afloop;
    }

    /** What no command can mend while it runs is no exception to picocli: it would end in a stack trace. */
    private int probeer(String... woorden) {
        try {
            return regel().execute(woorden);
        } catch (OutOfMemoryError | StackOverflowError teGroot) {
            omgeving.meld("Grip heeft te weinig geheugen voor deze vraag. Vraag minder tegelijk.");
            return Afloop.KON_NIET;
        }
    }

    /** Which store it is about may be said before the command, too. */
    private static String[] magazijnAchteraan(String... woorden) {
        int aantal = woorden.length > 0 && woorden[0].startsWith(MAGAZIJN + "=") ? 1 : 2;
        if (woorden.length <= aantal || !woorden[0].split("=", 2)[0].equals(MAGAZIJN)) {
            return woorden;
        }
        List<String> anders = new ArrayList<>(List.of(woorden));
        Collections.rotate(anders, -aantal);
        return anders.toArray(String[]::new);
    }

    /** The settings come last: a command passes them on to the commands it knows by then. */
    private CommandLine regel() {
        CommandLine regel = new CommandLine(new GripOpdracht(omgeving));
        opdrachten().forEach(opdracht -> regel.addSubcommand(regel(opdracht)));
        inHetNederlands(regel);
        return regel.registerConverter(
                        LocalDate.class, tekst -> Peildatum.of(tekst).datum())
                .registerConverter(BigDecimal.class, Opdrachtregel::getal)
                .setOut(omgeving.uit())
                .setErr(omgeving.fout())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler(new Woordfout())
                .setExecutionExceptionHandler(new Storing(omgeving));
    }

    /** With so many digits that any sum with it would fill the memory, it is no number that somebody meant. */
    private static BigDecimal getal(String tekst) {
        var getal = new BigDecimal(tekst);
        if (getal.scale() > MEESTE_CIJFERS || getal.scale() < -MEESTE_CIJFERS) {
            throw new TypeConversionException(tekst);
        }
        return getal;
    }

    private static CommandLine regel(Callable<Integer> opdracht) {
        CommandLine regel = new CommandLine(opdracht);
        if (opdracht instanceof Groep groep) {
            groep.opdrachten().forEach(regel::addSubcommand);
        }
        return regel;
    }

    private List<Callable<Integer>> opdrachten() {
        return List.of(
                new VoorbeeldOpdracht(omgeving),
                new StartOpdracht(omgeving),
                new InlezenOpdracht(omgeving),
                new GegevensOpdracht(omgeving),
                new InzichtOpdracht(omgeving),
                new TerugtoetsOpdracht(omgeving),
                new AfsluitingOpdracht(omgeving),
                new PrognoseOpdracht(omgeving),
                new RapportOpdracht(omgeving),
                new RekenenOpdracht(omgeving),
                new MaatregelenOpdracht(omgeving),
                new ScenariosOpdracht(omgeving),
                new BegrotingOpdracht(omgeving),
                new TaakstellingOpdracht(omgeving),
                new RisicoOpdracht(omgeving),
                new AandachtOpdracht(omgeving),
                new VereveningOpdracht(omgeving),
                new PlekkenOpdracht(omgeving),
                new InbrengOpdracht(omgeving),
                new StabiliteitOpdracht(omgeving),
                new WeerstandOpdracht(omgeving),
                new PlafondOpdracht(omgeving),
                new BekostigingOpdracht(omgeving),
                new VervoerOpdracht(omgeving),
                new InstrumentOpdracht(omgeving),
                new StuurmatrixOpdracht(omgeving),
                new VergelijkenOpdracht(omgeving),
                new RegisterOpdracht(omgeving),
                new ControleOpdracht(omgeving),
                new ReservekopieOpdracht(omgeving),
                new TerugzettenOpdracht(omgeving),
                new BijwerkenOpdracht(omgeving),
                new InzageOpdracht(omgeving),
                new VernietigOpdracht(omgeving),
                new SleutelOpdracht(omgeving));
    }

    private static void inHetNederlands(CommandLine regel) {
        regel.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Gebruik: ")
                .commandListHeading("%nOpdrachten:%n")
                .optionListHeading("%nOpties:%n")
                .synopsisSubcommandLabel("OPDRACHT")
                .width(100);
        regel.getSubcommands().values().forEach(Opdrachtregel::inHetNederlands);
    }
}
