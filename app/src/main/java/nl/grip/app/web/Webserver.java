// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** The running screens. Listens on 127.0.0.1 only; {@link #close} stops it. */
public final class Webserver implements AutoCloseable {
    /** Kept here, for the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> STIL = Stream.of("org.apache", "org.springframework")
            .map(Logger::getLogger)
            .toList();

    private final AnnotationConfigServletWebServerApplicationContext spring;
    private final CountDownLatch gestopt = new CountDownLatch(1);

    private Webserver(AnnotationConfigServletWebServerApplicationContext spring) {
        this.spring = spring;
    }

    /**
     * Starts and returns once the first page can be asked for.
     *
     * @param poort where to listen; 0 takes a free one, told by {@link #poort}
     */
    public static Webserver start(Vraagbronnen bronnen, int poort) {
        zwijgOverVerzoeken();
        var spring = new AnnotationConfigServletWebServerApplicationContext();
        spring.registerBean(Vraagbronnen.class, () -> bronnen);
        spring.registerBean("poort", Integer.class, () -> poort);
        spring.register(Webinrichting.class);
        spring.refresh();
        return new Webserver(spring);
    }

    /** What was asked, and what went wrong with it, may hold anything: only our own log tells of it, without content. */
    private static void zwijgOverVerzoeken() {
        STIL.forEach(logger -> logger.setLevel(Level.OFF));
    }

    public int poort() {
        var server = spring.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** The address to type into a browser on this machine. */
    public String adres() {
        return "http://localhost:" + poort();
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
