// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256: how bytes are recognised when they come again (FIPS 180-4). */
public final class Vingerafdruk {
    private static final HexFormat HEX = HexFormat.of();

    private Vingerafdruk() {}

    public static MessageDigest rekenaar() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke JDK heeft SHA-256", e);
        }
    }

    /** In hex, of all bytes of a stream. */
    public static String van(InputStream bron) throws IOException {
        var rekenaar = rekenaar();
        bron.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), rekenaar));
        return hex(rekenaar.digest());
    }

    public static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
