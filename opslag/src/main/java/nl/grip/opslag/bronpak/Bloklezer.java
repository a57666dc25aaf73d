// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import static nl.grip.opslag.bronpak.Blokversleuteling.BLOK;
import static nl.grip.opslag.bronpak.Blokversleuteling.TAG;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import javax.crypto.AEADBadTagException;
import nl.grip.opslag.fout.BronpakBeschadigd;
import nl.grip.opslag.schijf.Schijf;

/** Gives plain bytes from any place of an encrypted file, decrypting only the blocks they stand in. */
final class Bloklezer {
    private static final int DICHT = BLOK + TAG;

    private final FileChannel kanaal;
    private final Blokversleuteling versleuteling;
    private final long bytes;
    private final long blokken;
    private long nummer = -1;
    private byte[] blok = new byte[0];

    Bloklezer(FileChannel kanaal, Blokversleuteling versleuteling) throws IOException {
        this.kanaal = kanaal;
        this.versleuteling = versleuteling;
        this.bytes = kanaal.size() - Pakkop.LENGTE;
        this.blokken = (bytes + DICHT - 1) / DICHT;
    }

    /** How many plain bytes there are. */
    long lengte() {
        return bytes - blokken * TAG;
    }

    /** The plain bytes from a place to the end. */
    InputStream vanaf(long plek) {
        return new Stroom(plek);
    }

    private synchronized int lees(long plek, byte[] doel, int van, int lengte) throws IOException {
        if (plek < 0 || plek >= lengte()) {
            return -1;
        }
        laad(plek / BLOK);
        int inBlok = (int) (plek % BLOK);
        int deel = Math.min(lengte, blok.length - inBlok);
        System.arraycopy(blok, inBlok, doel, van, deel);
        return deel;
    }

    private void laad(long gevraagd) throws IOException {
        if (gevraagd == nummer) {
            return;
        }
        ByteBuffer dicht = ByteBuffer.allocate((int) Math.min(DICHT, bytes - gevraagd * DICHT));
        Schijf.leesGeheel(kanaal, dicht, Pakkop.LENGTE + gevraagd * DICHT);
        try {
            blok = versleuteling.ontsleutel(gevraagd, gevraagd == blokken - 1, dicht.array());
            nummer = gevraagd;
        } catch (AEADBadTagException fout) {
            throw new BronpakBeschadigd("blok " + gevraagd + " van " + blokken + " is veranderd of afgekapt");
        }
    }

    private final class Stroom extends InputStream {
        private long plek;

        Stroom(long plek) {
            this.plek = plek;
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] doel, int van, int lengte) throws IOException {
            if (lengte == 0) {
                return 0;
            }
            int gelezen = lees(plek, doel, van, lengte);
            plek += Math.max(gelezen, 0);
            return gelezen;
        }
    }
}
