// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.overdracht;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes a command to the server and brings its answer back, byte for byte. */
public final class Bode implements AutoCloseable {
    private final SocketChannel kanaal;

    private Bode(SocketChannel kanaal) {
        this.kanaal = kanaal;
    }

    /** The way to the server that listens on this socket; empty when nobody does. */
    public static Optional<Bode> findServer(Path sok) throws IOException {
        if (!Files.exists(sok)) {
            return Optional.empty();
        }
        SocketChannel kanaal = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            kanaal.connect(UnixDomainSocketAddress.of(sok));
            return Optional.of(new Bode(kanaal));
        } catch (IOException niemandLuistert) {
            kanaal.close();
            return Optional.empty();
        }
    }

    /** Whether somebody listens on this socket. */
    public static boolean isServer(Path sok) {
        try {
            Optional<Bode> bode = findServer(sok);
            if (bode.isPresent()) {
                bode.get().close();
            }
            return bode.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands the command over and passes on what comes back, until it is done.
     *
     * @param vraag answers what the command asks
     * @return the exit code
     */
    public int breng(Verzoek verzoek, PrintWriter uit, PrintWriter fout, UnaryOperator<String> vraag)
            throws IOException {
        DataOutputStream heen = new DataOutputStream(Channels.newOutputStream(kanaal));
        verzoek.schrijf(heen);
        heen.flush();
        DataInputStream terug = new DataInputStream(Channels.newInputStream(kanaal));
        for (Soort soort = lees(terug); soort != Soort.KLAAR; soort = lees(terug)) {
            switch (soort) {
                case UIT -> door(terug, uit);
                case FOUT -> door(terug, fout);
                default -> heen.writeUTF(vraag.apply(terug.readUTF()));
            }
        }
        return terug.readInt();
    }

    private static Soort lees(DataInputStream terug) throws IOException {
        return Soort.values()[terug.readByte()];
    }

    private static void door(DataInputStream terug, PrintWriter naar) throws IOException {
        byte[] bytes = new byte[terug.readInt()];
        terug.readFully(bytes);
        char[] tekens = new char[bytes.length / 2];
        ByteBuffer.wrap(bytes).asCharBuffer().get(tekens);
        naar.write(tekens);
        naar.flush();
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
    }
}
