// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import nl.grip.bronnen.bestanden.Vingerafdruk;

/**
 * Stands before the parser: takes the fingerprint of all bytes that pass, and stops what would make the parser keep
 * megabytes in memory, which is a text, a name or a tag without end. All of these hold no {@code <}.
 */
public final class Bytewacht extends FilterInputStream {
    /** No text or tag of a message is near this long; Commentaar has no limit in the standard. */
    private static final long LANGSTE_STUK = 4L << 20;

    private static final int BLOK = 64 * 1024;

    private final MessageDigest rekenaar = Vingerafdruk.rekenaar();
    private final long grootste;
    private final boolean langeTekstMag;
    private long bytes;
    private long zonderTeken;

    private Bytewacht(InputStream bron, long grootste, boolean langeTekstMag) {
        super(bron);
        this.grootste = grootste;
        this.langeTekstMag = langeTekstMag;
    }

    /** For a bare message. */
    public static Bytewacht voorBericht(InputStream bron, long grootste) {
        return new Bytewacht(bron, grootste, false);
    }

    /** For an envelope: its payload is one long text, which is read as a stream. */
    public static Bytewacht voorEnvelop(InputStream bron, long grootste) {
        return new Bytewacht(bron, grootste, true);
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int van, int lengte) throws IOException {
        int gelezen = in.read(buffer, van, lengte);
        if (gelezen > 0) {
            rekenaar.update(buffer, van, gelezen);
            bewaak(buffer, van, gelezen);
        }
        return gelezen;
    }

    /** What the parser left is read too: the fingerprint is that of the whole file. To be asked once. */
    public String vingerafdruk() throws IOException {
        var rest = new byte[BLOK];
        for (int gelezen = in.read(rest); gelezen >= 0; gelezen = in.read(rest)) {
            rekenaar.update(rest, 0, gelezen);
        }
        return Vingerafdruk.hex(rekenaar.digest());
    }

    private void bewaak(byte[] buffer, int van, int gelezen) throws Leesfout {
        bytes += gelezen;
        if (bytes > grootste) {
            throw new Leesfout("GRIP-grens", "", "een bestand van hooguit " + (grootste >> 20) + " MB", 0);
        }
        zonderTeken = heeftTeken(buffer, van, gelezen) ? 0 : zonderTeken + gelezen;
        if (zonderTeken > LANGSTE_STUK && !langeTekstMag) {
            throw new Leesfout("GRIP-grens", "", "geen tekst of naam van meer dan 4 MB", 0);
        }
    }

    private static boolean heeftTeken(byte[] buffer, int van, int gelezen) {
        for (int i = van; i < van + gelezen; i++) {
            if (buffer[i] == '<') {
                return true;
            }
        }
        return false;
    }
}
