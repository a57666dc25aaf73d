// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps count of what an archive, with the archives inside it, has unpacked to so far. */
final class Zipruimte {
    private final Zipgrenzen grenzen;
    private long bytesTotaal;

    Zipruimte(Zipgrenzen grenzen) {
        this.grenzen = grenzen;
    }

    /** The unpacked bytes, refused as soon as they pass a limit. What the archive itself says of sizes is not believed. */
    InputStream bewaakt(InputStream uitgepakt, long ingepakt) {
        long ruimst = Math.max(grenzen.bytesInGeheugen(), Math.max(ingepakt, 1) * grenzen.verhouding());
        return new Teller(uitgepakt, Math.min(ruimst, grenzen.bytesPerBestand()));
    }

    /** An archive is larger than Grip will unpack. */
    static final class TeGroot extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Teller extends FilterInputStream {
        private final long grens;
        private long bytes;

        Teller(InputStream bron, long grens) {
            super(bron);
            this.grens = grens;
        }

        @Override
        public int read() throws IOException {
            int teken = super.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] buffer, int van, int lengte) throws IOException {
            int gelezen = super.read(buffer, van, lengte);
            tel(Math.max(gelezen, 0));
            return gelezen;
        }

        private void tel(int erbij) throws TeGroot {
            bytes += erbij;
            bytesTotaal += erbij;
            if (bytes > grens || bytesTotaal > grenzen.bytesTotaal()) {
                throw new TeGroot();
            }
        }
    }
}
