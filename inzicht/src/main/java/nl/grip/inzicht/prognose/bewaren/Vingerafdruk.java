// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
final class Vingerafdruk {
    private Vingerafdruk() {}

    static MessageDigest leeg() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void voegToe(MessageDigest som, Object tekst) {
        som.update(String.valueOf(tekst).getBytes(StandardCharsets.UTF_8));
        som.update((byte) '\n');
    }

    static String hex(MessageDigest som) {
        return HexFormat.of().formatHex(som.digest());
    }
}
