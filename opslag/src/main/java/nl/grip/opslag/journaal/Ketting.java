// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.journaal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import nl.grip.opslag.sleutel.Sleutel;

/** Binds every line to all lines before it: its seal is HMAC-SHA-256 over the seal before it and the line itself. */
final class Ketting {
    private static final int ZEGEL_TEKENS = 64;
    private static final HexFormat HEX = HexFormat.of();

    private final Mac mac;
    private byte[] vorig;

    Ketting(Sleutel sleutel) {
        this.mac = sleutel.mac();
        this.vorig = new byte[mac.getMacLength()];
    }

    /** The line with its seal behind it. The chain itself goes on only after {@link #schakel}. */
    String verzegel(String tekst) {
        return tekst + ";" + HEX.formatHex(zegel(tekst));
    }

    /** The line without its seal when the seal fits; the chain has then gone on. */
    Optional<String> schakel(String regel) {
        int grens = regel.length() - ZEGEL_TEKENS - 1;
        if (grens < 0 || regel.charAt(grens) != ';') {
            return Optional.empty();
        }
        String tekst = regel.substring(0, grens);
        byte[] zegel = zegel(tekst);
        boolean past = MessageDigest.isEqual(ascii(HEX.formatHex(zegel)), ascii(regel.substring(grens + 1)));
        if (past) {
            vorig = zegel;
        }
        return past ? Optional.of(tekst) : Optional.empty();
    }

    private byte[] zegel(String tekst) {
        mac.update(vorig);
        return mac.doFinal(ascii(tekst));
    }

    private static byte[] ascii(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }
}
