// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.overdracht;

import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;

/** The server's end of one connection: where a command writes its answer and asks what it must know. */
public final class Lijn {
    private final DataInputStream in;
    private final DataOutputStream uit;

    Lijn(DataInputStream in, DataOutputStream uit) {
        this.in = in;
        this.uit = uit;
    }

    public PrintWriter antwoord() {
        return new PrintWriter(new BufferedWriter(schrijver(Soort.UIT)));
    }

    public PrintWriter meldingen() {
        return new PrintWriter(new BufferedWriter(schrijver(Soort.FOUT)), true);
    }

    /** Asks whoever typed the command; empty when he is gone. */
    public String vraag(String vraag) {
        synchronized (uit) {
            try {
                uit.writeByte(Soort.VRAAG.ordinal());
                uit.writeUTF(vraag);
                uit.flush();
                return in.readUTF();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void klaar(int afloop) throws IOException {
        synchronized (uit) {
            uit.writeByte(Soort.KLAAR.ordinal());
            uit.writeInt(afloop);
            uit.flush();
        }
    }

    /** Characters go over the line as they are: cut anywhere, they come together again at the other end. */
    private Writer schrijver(Soort soort) {
        return new Writer() {
            @Override
            public void write(char[] tekens, int begin, int aantal) throws IOException {
                ByteBuffer bytes = ByteBuffer.allocate(2 * aantal);
                bytes.asCharBuffer().put(tekens, begin, aantal);
                synchronized (uit) {
                    uit.writeByte(soort.ordinal());
                    uit.writeInt(bytes.capacity());
                    uit.write(bytes.array());
                    uit.flush();
                }
            }

            @Override
            public void flush() {
                // every piece is sent at once
            }

            @Override
            public void close() {
                // the line ends with the exit code
            }
        };
    }
}
