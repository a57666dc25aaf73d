// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import nl.grip.opslag.schijf.Schijf;

/** Takes plain bytes and writes them as encrypted blocks. A full block waits until it is known not to be the last. */
final class Blokschrijver extends OutputStream {
    private final FileChannel kanaal;
    private final Blokversleuteling versleuteling;
    private final byte[] blok = new byte[Blokversleuteling.BLOK];
    private int gevuld;
    private long nummer;

    Blokschrijver(FileChannel kanaal, Blokversleuteling versleuteling) {
        this.kanaal = kanaal;
        this.versleuteling = versleuteling;
    }

    /** Plain bytes taken so far: where the next one comes. */
    long plek() {
        return nummer * Blokversleuteling.BLOK + gevuld;
    }

    @Override
    public void write(int teken) throws IOException {
        write(new byte[] {(byte) teken}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int van, int lengte) throws IOException {
        int gedaan = 0;
        while (gedaan < lengte) {
            if (gevuld == blok.length) {
                schrijfBlok(false);
            }
            int deel = Math.min(lengte - gedaan, blok.length - gevuld);
            System.arraycopy(bytes, van + gedaan, blok, gevuld, deel);
            gevuld += deel;
            gedaan += deel;
        }
    }

    /** Writes the last block, empty or not; nothing can follow. */
    void sluitAf() throws IOException {
        schrijfBlok(true);
    }

    private void schrijfBlok(boolean laatste) throws IOException {
        Schijf.schrijfGeheel(kanaal, ByteBuffer.wrap(versleuteling.versleutel(nummer, laatste, blok, gevuld)));
        nummer++;
        gevuld = 0;
    }
}
