// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** The running screens; {@link #close} stops them. */
public final class Webserver implements AutoCloseable {
    /** Kept here, for the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> STIL = Stream.of("org.apache", "org.springframework")
            .map(Logger::getLogger)
            .toList();

    private final AnnotationConfigServletWebServerApplicationContext spring;
    private final Opstelling opstelling;
    private final CountDownLatch gestopt = new CountDownLatch(1);

    private Webserver(AnnotationConfigServletWebServerApplicationContext spring, Opstelling opstelling) {
        this.spring = spring;
        this.opstelling = opstelling;
    }

    /** On this machine only, without login. */
    public static Webserver start(Vraagbronnen bronnen, int poort) {
        return start(bronnen, Opstelling.hier(poort));
    }

    /** Starts and returns once the first page can be asked for. */
    public static Webserver start(Vraagbronnen bronnen, Opstelling opstelling) {
        zwijgOverVerzoeken();
        var spring = new AnnotationConfigServletWebServerApplicationContext();
        spring.registerBean(Vraagbronnen.class, () -> bronnen);
        spring.registerBean(Opstelling.class, () -> opstelling);
        spring.register(Webinrichting.class, Wachtinrichting.class, Inzichtinrichting.class, Stuurinrichting.class);
        spring.refresh();
        return new Webserver(spring, opstelling);
    }

    /** What was asked, and what went wrong with it, may hold anything: only our own log tells of it, without content. */
    private static void zwijgOverVerzoeken() {
        STIL.forEach(logger -> logger.setLevel(Level.OFF));
    }

    public int poort() {
        var server = spring.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** The address to type into a browser. */
    public String adres() {
        return opstelling
                .inlog()
                .map(dienst -> dienst.instelling().adres().toString())
                .orElseGet(() -> "http://localhost:" + poort());
    }

    /** Waits until someone stops the server. */
    public void wacht() throws InterruptedException {
        gestopt.await();
    }

    @Override
    public void close() {
        spring.close();
        gestopt.countDown();
    }
}
