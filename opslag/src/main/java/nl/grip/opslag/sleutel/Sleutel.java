// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.sleutel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret of 256 bits. Shows itself only by its {@link #kenmerk}. */
public final class Sleutel {
    static final int LENGTE = 32;
    private static final String HMAC = "HmacSHA256";
    private static final int KENMERK_TEKENS = 16;

    private final byte[] geheim;

    private Sleutel(byte[] geheim) {
        this.geheim = geheim;
    }

    static Sleutel nieuw() {
        byte[] geheim = new byte[LENGTE];
        new SecureRandom().nextBytes(geheim);
        return new Sleutel(geheim);
    }

    static Sleutel of(byte[] geheim) {
        if (geheim.length != LENGTE) {
            throw new IllegalArgumentException("Een sleutel telt " + LENGTE + " bytes, niet " + geheim.length);
        }
        return new Sleutel(geheim.clone());
    }

    /** A ready HMAC-SHA-256 (RFC 2104, FIPS 180-4) with this key; not to be shared between threads. */
    public Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(geheim, HMAC));
            return mac;
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("Deze Java kent geen HMAC-SHA-256", fout);
        }
    }

    /** This key as an AES-256 key. */
    public SecretKey aes() {
        return new SecretKeySpec(geheim, "AES");
    }

    /** Another key for another purpose, so that no key is used for two things (the expand step of RFC 5869). */
    public Sleutel afgeleid(String doel) {
        return new Sleutel(mac().doFinal((doel + "\u0001").getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells keys apart without giving anything away of them. */
    public String kenmerk() {
        return afgeleid("kenmerk").hex().substring(0, KENMERK_TEKENS);
    }

    String hex() {
        return HexFormat.of().formatHex(geheim);
    }

    byte[] bytes() {
        return geheim.clone();
    }

    @Override
    public String toString() {
        return "Sleutel " + kenmerk();
    }
}
