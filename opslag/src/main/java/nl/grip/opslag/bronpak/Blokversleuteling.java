// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) in blocks of 64 kB, after the STREAM construction of Hoang, Reyhanitabar, Rogaway and
 * Vizar (CRYPTO 2015): the nonce holds the number of the block and whether it is the last, so that a block that was
 * changed, moved, left out or cut off does not open. Every file has its own key, so no nonce comes twice.
 */
final class Blokversleuteling {
    static final int BLOK = 64 * 1024;
    static final int TAG = 16;
    private static final int NONCE = 12;

    private final SecretKey sleutel;
    private final Cipher aes;

    Blokversleuteling(SecretKey sleutel) {
        this.sleutel = sleutel;
        try {
            this.aes = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("Deze Java kent geen AES-GCM", fout);
        }
    }

    byte[] versleutel(long nummer, boolean laatste, byte[] klaar, int lengte) {
        try {
            aes.init(Cipher.ENCRYPT_MODE, sleutel, nonce(nummer, laatste));
            return aes.doFinal(klaar, 0, lengte);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("AES-GCM weigert een blok", fout);
        }
    }

    byte[] ontsleutel(long nummer, boolean laatste, byte[] dicht) throws AEADBadTagException {
        try {
            aes.init(Cipher.DECRYPT_MODE, sleutel, nonce(nummer, laatste));
            return aes.doFinal(dicht);
        } catch (AEADBadTagException fout) {
            throw fout;
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("AES-GCM weigert een blok", fout);
        }
    }

    private static GCMParameterSpec nonce(long nummer, boolean laatste) {
        ByteBuffer nonce = ByteBuffer.allocate(NONCE).putInt(laatste ? 1 : 0).putLong(nummer);
        return new GCMParameterSpec(TAG * Byte.SIZE, nonce.array());
    }
}
