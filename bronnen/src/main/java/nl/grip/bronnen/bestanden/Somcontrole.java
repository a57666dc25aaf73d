// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** Bytes out of an archive, refused at their end when they are not those that the archive lists: the JDK does not look. */
final class Somcontrole extends CheckedInputStream {
    private final long verwacht;

    Somcontrole(InputStream uitgepakt, ZipEntry ingang) {
        super(uitgepakt, new CRC32());
        this.verwacht = ingang.getCrc();
    }

    @Override
    public int read() throws IOException {
        int teken = super.read();
        controleer(teken);
        return teken;
    }

    @Override
    public int read(byte[] buffer, int van, int lengte) throws IOException {
        int gelezen = super.read(buffer, van, lengte);
        controleer(gelezen);
        return gelezen;
    }

    private void controleer(int gelezen) throws IOException {
        if (gelezen < 0 && verwacht >= 0 && getChecksum().getValue() != verwacht) {
            throw new IOException("De controlesom van " + verwacht + " klopt niet");
        }
    }
}
