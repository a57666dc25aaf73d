// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.grip.app.overdracht.Loket;
import nl.grip.app.web.Magazijnbronnen;
import nl.grip.app.web.Opstelling;
import nl.grip.app.web.Webserver;
import nl.grip.app.web.vorm.Alleen;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ApplicationContextException;

/** The screens and the counter for other commands on one open store, until somebody stops the process. */
final class Dienst {
    private static final int SECONDEN_OM_TE_SLUITEN = 20;
    private final Omgeving omgeving;
    private final Opstelling opstelling;
    private final Optional<Alleen> alleen;

    /** @param alleen who serves himself; empty for an example, which anybody on this machine may look at */
    Dienst(Omgeving omgeving, Opstelling opstelling, Optional<Alleen> alleen) {
        this.omgeving = omgeving;
        this.opstelling = opstelling;
        this.alleen = alleen;
    }

    /** Opens the store and serves it. The store is closed before the process ends, however it is stopped. */
    int serveer(Path map) throws IOException, InterruptedException {
        CountDownLatch gesloten = new CountDownLatch(1);
        try (Magazijn magazijn = Magazijn.open(map, Instellingen.standaard())) {
            return magMet(magazijn) ? serveer(magazijn, gesloten) : Afloop.VERKEERD_GEVRAAGD;
        } finally {
            gesloten.countDown();
        }
    }

    /** Real people are shown to nobody but who logs in, or who started the server for himself. */
    private boolean magMet(Magazijn magazijn) {
        if (magazijn.isVoorbeeld() || alleen.isPresent() || opstelling.inlog().isPresent()) {
            return true;
        }
        omgeving.meld("In dit magazijn staan echte mensen, en er is geen inlogdienst. Start met 'grip start --alleen':"
                + " dan kijkt alleen u, op deze computer, en wordt bewaard wat u bekijkt. Of met 'grip start --inlog"
                + " BESTAND': dan logt iedereen in bij de gemeente.");
        return false;
    }

    private int serveer(Magazijn magazijn, CountDownLatch gesloten) throws IOException, InterruptedException {
        var werkbank = Magazijnbronnen.werkbank(magazijn, omgeving.klok());
        var bronnen = Magazijnbronnen.van(magazijn, omgeving.klok(), alleen, werkbank);
        try (werkbank;
                Loket loket = Loket.open(magazijn.map().sok(), new Uitvoering(magazijn, omgeving.klok()));
                Webserver server = Webserver.start(bronnen, opstelling)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, gesloten)));
            werkbank.start();
            omgeving.meld("Grip staat klaar op " + server.adres() + ". Stoppen: Ctrl-C.");
            server.wacht();
        } catch (ApplicationContextException | WebServerException niet) {
            eisPoort(niet);
            omgeving.meld("Poort " + opstelling.poort() + " is bezet. Kies een andere met --poort.");
            return Afloop.KON_NIET;
        }
        return Afloop.GEDAAN;
    }

    /** A web server that does not start could not have its port; anything else is a mistake of ours. */
    private static void eisPoort(RuntimeException niet) {
        if (!(niet instanceof WebServerException || niet.getCause() instanceof WebServerException)) {
            throw niet;
        }
    }

    /** Stopping the server lets {@link #serveer} go on to close the rest; the process waits for that. */
    private static void stop(Webserver server, CountDownLatch gesloten) {
        server.close();
        try {
            if (!gesloten.await(SECONDEN_OM_TE_SLUITEN, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
