// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters the bytes of an XML text stand for (XML 1.0, appendix F). */
final class Tekenset {
    private static final int KIJK = 256;
    private static final Pattern VERKLARING =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Tekenset() {}

    /** Looks at the first bytes and leaves the stream where it was; a byte order mark stays part of the text. */
    static Charset van(BufferedInputStream bron) throws IOException {
        bron.mark(KIJK);
        byte[] begin = bron.readNBytes(KIJK);
        bron.reset();
        return van(begin);
    }

    private static Charset van(byte[] begin) {
        String eerste = new String(begin, StandardCharsets.ISO_8859_1);
        if (eerste.startsWith("\u00FE\u00FF") || eerste.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (eerste.startsWith("\u00FF\u00FE") || eerste.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher verklaring = VERKLARING.matcher(eerste);
        return verklaring.find() ? Charset.forName(verklaring.group(1)) : StandardCharsets.UTF_8;
    }

    static BufferedInputStream gebufferd(InputStream bron) {
        return new BufferedInputStream(bron, 64 * 1024);
    }
}
