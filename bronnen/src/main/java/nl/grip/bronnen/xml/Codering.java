// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** In which characters an XML file says it is written (XML 1.0, appendix F). */
final class Codering {
    /** How much of the beginning is looked at: a declaration is far shorter. */
    static final int KOP = 256;

    private static final Pattern VERKLARING =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Map<String, Charset> GELEZEN = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "UTF-16", StandardCharsets.UTF_16,
            "UTF-16BE", StandardCharsets.UTF_16BE,
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "US-ASCII", StandardCharsets.US_ASCII,
            "ISO-8859-1", StandardCharsets.ISO_8859_1,
            "ISO-8859-15", Charset.forName("ISO-8859-15"),
            "WINDOWS-1252", Charset.forName("windows-1252"));

    private Codering() {}

    /** Told by the byte order mark, else by the declaration, else UTF-8. Others than the ones listed are refused. */
    static Charset van(byte[] kop) throws Leesfout {
        if (begintMet(kop, 0xFE, 0xFF) || begintMet(kop, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (begintMet(kop, 0x00, 0x3C)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begintMet(kop, 0x3C, 0x00)) {
            return StandardCharsets.UTF_16LE;
        }
        return verklaard(kop);
    }

    private static Charset verklaard(byte[] kop) throws Leesfout {
        boolean metMerk = begintMet(kop, 0xEF, 0xBB, 0xBF);
        var tekst = new String(kop, metMerk ? 3 : 0, kop.length - (metMerk ? 3 : 0), StandardCharsets.ISO_8859_1);
        var gevonden = VERKLARING.matcher(tekst);
        if (!gevonden.find()) {
            return StandardCharsets.UTF_8;
        }
        var codering = GELEZEN.get(gevonden.group(1).toUpperCase(Locale.ROOT));
        boolean past = codering != null && !codering.name().startsWith("UTF-16");
        if (codering == null || !past || metMerk && codering != StandardCharsets.UTF_8) {
            throw onbekend();
        }
        return codering;
    }

    private static Leesfout onbekend() {
        return new Leesfout(
                "GRIP-tekens", "", "tekens in UTF-8, UTF-16, ISO-8859-1, ISO-8859-15, windows-1252 of US-ASCII", 1);
    }

    private static boolean begintMet(byte[] kop, int... bytes) {
        var begin = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            begin[i] = (byte) bytes[i];
        }
        return kop.length >= begin.length && Arrays.equals(kop, 0, begin.length, begin, 0, begin.length);
    }
}
