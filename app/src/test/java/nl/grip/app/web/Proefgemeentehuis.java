// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.inlog.Geheim;
import nl.grip.app.web.inlog.Inlogdienst;
import nl.grip.app.web.inlog.Inloginstelling;
import nl.grip.app.web.inlog.Inloginstelling.Groep;
import nl.grip.app.web.rol.Rol;

/** Grip with real people in its store, and a login provider beside it. */
final class Proefgemeentehuis implements AutoCloseable {
    static final String API = "grip-api";
    final Proefinlogdienst dienst = new Proefinlogdienst();
    final Proefpersonen personen = new Proefpersonen(() -> "Huishoudelijke hulp");
    final URI adres;
    private final Webserver server;

    Proefgemeentehuis(Duration stilte, Clock klok) {
        int poort = vrijePoort();
        adres = URI.create("http://127.0.0.1:" + poort);
        server = start(adres, poort, stilte, klok);
    }

    private Webserver start(URI onderAdres, int poort, Duration stilte, Clock klok) {
        var inlog = Inlogdienst.verbind(instelling(dienst.uitgever(), onderAdres, stilte), klok);
        var bronnen = Proefbronnen.van(() -> "Huishoudelijke hulp", false, personen, () -> false);
        return Webserver.start(bronnen, new Opstelling(InetAddress.getLoopbackAddress(), poort, Optional.of(inlog)));
    }

    /** The same behind TLS of somebody else, under another name. */
    Webserver achterTls(String naam) {
        return start(URI.create("https://" + naam), 0, Duration.ofMinutes(30), Clock.systemUTC());
    }

    static Inloginstelling instelling(URI uitgever, URI adres, Duration stilte) {
        return new Inloginstelling(
                uitgever,
                adres,
                Proefinlogdienst.CLIENT,
                new Geheim(Proefinlogdienst.GEHEIM),
                List.of("openid"),
                "sub",
                "realm_access.roles",
                List.of(
                        new Groep(Rol.RAAD, List.of("Griffie")),
                        new Groep(Rol.CONTROLLER, List.of("Financien", "Controle")),
                        new Groep(Rol.CONSULENT, List.of("Toegang"))),
                stilte,
                Duration.ofHours(10),
                Optional.of(API));
    }

    Reiziger reiziger() {
        return new Reiziger(adres);
    }

    static int vrijePoort() {
        try (var vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return vrij.getLocalPort();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() {
        server.close();
        dienst.close();
    }
}
