// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.overdracht;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes commands from other processes of the same user; one thread for each that is being carried out. */
public final class Loket implements AutoCloseable {
    private final Path sok;
    private final ServerSocketChannel kanaal;
    private final Uitvoerder uitvoerder;
    private final ExecutorService draden = Executors.newCachedThreadPool(Loket::draad);

    /** Carries out one command and answers with its exit code. */
    @FunctionalInterface
    public interface Uitvoerder {
        int voerUit(Verzoek verzoek, Lijn lijn);
    }

    private Loket(Path sok, ServerSocketChannel kanaal, Uitvoerder uitvoerder) {
        this.sok = sok;
        this.kanaal = kanaal;
        this.uitvoerder = uitvoerder;
    }

    /** Opens the counter; whoever calls has the store open, so a socket that lies there still is a dead one. */
    public static Loket open(Path sok, Uitvoerder uitvoerder) throws IOException {
        Files.deleteIfExists(sok);
        ServerSocketChannel kanaal = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        kanaal.bind(UnixDomainSocketAddress.of(sok));
        Files.setPosixFilePermissions(sok, PosixFilePermissions.fromString("rw-------"));
        Loket loket = new Loket(sok, kanaal, uitvoerder);
        loket.draden.execute(loket::luister);
        return loket;
    }

    private static Thread draad(Runnable werk) {
        Thread draad = new Thread(werk, "loket");
        draad.setDaemon(true);
        return draad;
    }

    private void luister() {
        while (kanaal.isOpen()) {
            try {
                SocketChannel klant = kanaal.accept();
                draden.execute(() -> help(klant));
            } catch (IOException gesloten) {
                return;
            }
        }
    }

    /** A client that hangs up halfway does no harm: what it asked is finished, the answer is lost. */
    private void help(SocketChannel klant) {
        try (klant) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(klant));
            Verzoek verzoek = Verzoek.lees(in);
            Lijn lijn = new Lijn(in, new DataOutputStream(Channels.newOutputStream(klant)));
            lijn.klaar(uitvoerder.voerUit(verzoek, lijn));
        } catch (IOException opgehangen) {
            Thread.yield();
        }
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
        draden.shutdown();
        Files.deleteIfExists(sok);
    }
}
