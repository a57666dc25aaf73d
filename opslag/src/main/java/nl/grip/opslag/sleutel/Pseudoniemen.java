// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.sleutel;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.crypto.Mac;
import nl.grip.bronnen.Pseudonimisering;

/**
 * Pseudonyms by HMAC-SHA-256 with the key of the store, cut off at 128 bits (RFC 2104 section 5). Written in the
 * letters a-p: without a digit a pseudonym can never be taken for a BSN. May be shared between threads.
 */
public final class Pseudoniemen implements Pseudonimisering {
    /**
     * Begins the pseudonym of a made-up person. BSNs from 900000000 are not issued (assumed: the RvIG publishes test BSNs
     * in this range), so that a store can tell by its facts alone whether real people are in it.
     */
    public static final String VERZONNEN = "v";

    private static final char EERSTE_CIJFER_VERZONNEN = '9';
    private static final int BYTES = 16;

    private final ThreadLocal<Mac> mac;

    public Pseudoniemen(Sleutel sleutel) {
        this.mac = ThreadLocal.withInitial(sleutel::mac);
    }

    @Override
    public String client(String bsn) {
        boolean verzonnen = bsn.indexOf(EERSTE_CIJFER_VERZONNEN) == 0;
        return (verzonnen ? VERZONNEN : "") + pseudoniem("client:" + bsn);
    }

    /** Spaces and small letters make no difference: {@code 1234 ab} is {@code 1234AB}. */
    @Override
    public String postcode(String postcode) {
        return pseudoniem("postcode:" + postcode.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    private String pseudoniem(String tekst) {
        return letters(mac.get().doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    private static String letters(byte[] hash) {
        char[] letters = new char[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            letters[2 * i] = (char) ('a' + ((hash[i] >> 4) & 0xF));
            letters[2 * i + 1] = (char) ('a' + (hash[i] & 0xF));
        }
        return new String(letters);
    }
}
