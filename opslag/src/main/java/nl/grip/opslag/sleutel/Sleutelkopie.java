// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.sleutel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import nl.grip.opslag.fout.Wachtwoordfout;
import nl.grip.opslag.schijf.Schijf;

/**
 * Both keys in one small text file, sealed with a passphrase: PBKDF2-HMAC-SHA256 (RFC 8018; 600,000 iterations, OWASP
 * Password Storage Cheat Sheet 2023) and AES-256-GCM. The file says how it was made.
 */
public final class Sleutelkopie {
    private static final String KOP = "grip-sleutelkopie 1 pbkdf2-hmac-sha256 600000 aes-256-gcm";
    private static final int RONDEN = 600_000;
    private static final int ZOUT_BYTES = 16;
    private static final int TAG_BITS = 128;
    private static final int MINSTENS_TEKENS = 12;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Sleutelkopie() {}

    /** Writes the sealed copy to a new file of mode 0600. */
    public static void bewaar(Sleutelbos sleutels, char[] wachtwoord, Path kopie) throws IOException {
        if (wachtwoord.length < MINSTENS_TEKENS) {
            throw new Wachtwoordfout("Kies een wachtwoord van ten minste " + MINSTENS_TEKENS + " tekens.");
        }
        byte[] zout = new byte[ZOUT_BYTES];
        TOEVAL.nextBytes(zout);
        byte[] inhoud = samen(sleutels.pseudoniem().bytes(), sleutels.bron().bytes());
        byte[] dicht = reken(Cipher.ENCRYPT_MODE, wachtwoord, zout, inhoud);
        HexFormat hex = HexFormat.of();
        String tekst = String.join("\n", KOP, hex.formatHex(zout), hex.formatHex(dicht), "");
        Schijf.schrijf(kopie, tekst.getBytes(StandardCharsets.US_ASCII));
    }

    /** The keys in a sealed copy; {@link Wachtwoordfout} when the passphrase is another one. */
    public static Sleutelbos open(Path kopie, char[] wachtwoord) throws IOException {
        List<String> regels = Files.readAllLines(kopie, StandardCharsets.ISO_8859_1);
        if (regels.size() != 3 || !regels.get(0).equals(KOP)) {
            throw new Wachtwoordfout("Het bestand " + kopie + " is geen sleutelkopie van Grip.");
        }
        byte[] beide = reken(Cipher.DECRYPT_MODE, wachtwoord, bytes(regels.get(1)), bytes(regels.get(2)));
        return new Sleutelbos(
                Sleutel.of(Arrays.copyOf(beide, Sleutel.LENGTE)),
                Sleutel.of(Arrays.copyOfRange(beide, Sleutel.LENGTE, beide.length)));
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException fout) {
            throw new Wachtwoordfout("Deze sleutelkopie is beschadigd.");
        }
    }

    private static byte[] samen(byte[] een, byte[] twee) {
        return ByteBuffer.allocate(een.length + twee.length).put(een).put(twee).array();
    }

    /** The key follows from passphrase and salt, and the salt is new for every copy: one nonce is enough. */
    private static byte[] reken(int richting, char[] wachtwoord, byte[] zout, byte[] inhoud) {
        try {
            byte[] sleutel = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(wachtwoord, zout, RONDEN, Sleutel.LENGTE * Byte.SIZE))
                    .getEncoded();
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(richting, new SecretKeySpec(sleutel, "AES"), new GCMParameterSpec(TAG_BITS, new byte[12]));
            aes.updateAAD(KOP.getBytes(StandardCharsets.US_ASCII));
            return aes.doFinal(inhoud);
        } catch (AEADBadTagException fout) {
            throw new Wachtwoordfout("Het wachtwoord past niet bij deze sleutelkopie, of de kopie is beschadigd.");
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("Deze Java kent geen PBKDF2 of AES-GCM", fout);
        }
    }
}
