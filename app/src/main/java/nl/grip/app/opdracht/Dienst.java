// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.grip.app.overdracht.Loket;
import nl.grip.app.web.Magazijnbronnen;
import nl.grip.app.web.Webserver;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ApplicationContextException;

/** The screens and the counter for other commands on one open store, until somebody stops the process. */
final class Dienst {
    private static final int SECONDEN_OM_TE_SLUITEN = 20;
    private final Omgeving omgeving;
    private final int poort;

    Dienst(Omgeving omgeving, int poort) {
        this.omgeving = omgeving;
        this.poort = poort;
    }

    /** Opens the store and serves it. The store is closed before the process ends, however it is stopped. */
    int serveer(Path map) throws IOException, InterruptedException {
        CountDownLatch gesloten = new CountDownLatch(1);
        try (Magazijn magazijn = Magazijn.open(map, Instellingen.standaard());
                Loket loket = Loket.open(magazijn.map().sok(), new Uitvoering(magazijn, omgeving.klok()));
                Webserver server = Webserver.start(Magazijnbronnen.van(magazijn, omgeving.klok()), poort)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, gesloten)));
            omgeving.meld("Grip staat klaar op " + server.adres() + ". Stoppen: Ctrl-C.");
            server.wacht();
        } catch (ApplicationContextException | WebServerException niet) {
            eisPoort(niet);
            omgeving.meld("Poort " + poort + " is bezet. Kies een andere met --poort.");
            return Afloop.KON_NIET;
        } finally {
            gesloten.countDown();
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
