// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.grip.opslag.sleutel.Sleutel;

/**
 * The only readable part of a pack: what it is, with which key it was closed, and its own random number, from which
 * with the store's key the key of this file is made.
 */
record Pakkop(String kenmerk, String pak) {
    private static final String MERK = "GRIPPAK1";
    private static final int PAK_BYTES = 16;
    private static final Pattern VORM = Pattern.compile(MERK + "([0-9a-f]{16})([0-9a-f]{32})");
    private static final SecureRandom TOEVAL = new SecureRandom();
    static final int LENGTE = MERK.length() + 16 + 2 * PAK_BYTES;

    static Pakkop nieuw(Sleutel bron) {
        byte[] pak = new byte[PAK_BYTES];
        TOEVAL.nextBytes(pak);
        return new Pakkop(bron.kenmerk(), HexFormat.of().formatHex(pak));
    }

    /** Empty when these are not the first bytes of a pack. */
    static Optional<Pakkop> parse(byte[] bytes) {
        Matcher vorm = VORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return vorm.matches() ? Optional.of(new Pakkop(vorm.group(1), vorm.group(2))) : Optional.empty();
    }

    ByteBuffer bytes() {
        return ByteBuffer.wrap((MERK + kenmerk + pak).getBytes(StandardCharsets.US_ASCII));
    }

    Blokversleuteling versleuteling(Sleutel bron) {
        return new Blokversleuteling(bron.afgeleid("pak:" + pak).aes());
    }
}
