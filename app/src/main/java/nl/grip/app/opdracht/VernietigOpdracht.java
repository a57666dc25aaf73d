// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.vernietiging.Vernietiging;
import nl.grip.opslag.vernietiging.Vernietiging.Uitslag;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes persons for good (Jeugdwet art. 7.3.8, Wmo 2015 art. 5.3.4, AVG art. 17); asks whether that is meant. */
@Command(
        name = "vernietig",
        description =
                "Verwijder voorgoed wie over de bewaartermijn is, of een persoon. Wat is uitgegeven blijft als totaal"
                        + " bestaan; wie weg is telt niet meer als client.")
final class VernietigOpdracht implements Callable<Integer> {
    private static final String JA = "ja";
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @ArgGroup(multiplicity = "1")
    private Wie wie = new Wie();

    @Option(names = "--ja", description = "Vraag niet of u het zeker weet.")
    private boolean zeker;

    private static final class Wie {
        @Option(names = "--verlopen", required = true, description = "Iedereen van wie de bewaartermijn voorbij is.")
        private boolean verlopen;

        @Option(names = "--persoon", required = true, description = "Een persoon; het BSN wordt gevraagd.")
        private boolean persoon;
    }

    VernietigOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        keuze.moetBestaan(omgeving);
        Path map = keuze.map(omgeving).pad();
        omgeving.magazijnen().eisVrij(map);
        String bsn = wie.persoon ? Bsnvraag.stel(omgeving) : "";
        if (!zeker
                && !omgeving.invoer()
                        .vraag("Dit is niet terug te draaien. Typ ja om door te gaan:")
                        .equals(JA)) {
            omgeving.meld("Er is niets vernietigd.");
            return Afloop.VERKEERD_GEVRAAGD;
        }
        Vernietiging vernietiging = new Vernietiging(map, Instellingen.standaard(), Lezers.van(map));
        return meld(wie.persoon ? vernietiging.persoon(bsn) : vernietiging.verlopen(omgeving.vandaag()));
    }

    private int meld(Uitslag uitslag) {
        omgeving.meld("Vernietigd: " + uitslag.dossiers() + " dossiers, " + uitslag.rijen() + " rijen, in "
                + uitslag.bronnen() + " bronnen en " + uitslag.kopieen().size() + " reservekopieen.");
        uitslag.gemist()
                .forEach(kopie -> omgeving.meld("LET OP: de reservekopie in " + kopie
                        + " was er niet en is niet geschoond. Doe het nog een keer als zij er weer is."));
        return uitslag.isVolledig() ? Afloop.GEDAAN : Afloop.IETS_GEWEIGERD;
    }
}
