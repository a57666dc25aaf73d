// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What it lets through is what the strict decoder of Java reads, wherever in a block something stands. */
class A20_StrikteUtf8Test {
    private static final byte[][] STUKKEN = {
        {'a'},
        "dertig tekens en dan nog tien!!!!".getBytes(StandardCharsets.US_ASCII),
        "\u00EB".getBytes(StandardCharsets.UTF_8),
        "\u20AC".getBytes(StandardCharsets.UTF_8),
        "\uD83D\uDE00".getBytes(StandardCharsets.UTF_8),
        {(byte) 0x80},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE2, (byte) 0x82}
    };
    private static final int GOEDE_STUKKEN = 5;

    @Test
    void laatDoorWatUtf8Is() throws IOException {
        Random toeval = new Random(20);
        for (int keer = 0; keer < 20_000; keer++) {
            byte[] bytes = reeks(toeval, keer % 2 == 0 ? GOEDE_STUKKEN : STUKKEN.length);
            assertThat(laatDoor(bytes, 1 + toeval.nextInt(80)))
                    .as(() -> Arrays.toString(bytes))
                    .isEqualTo(isUtf8(bytes));
        }
    }

    private static byte[] reeks(Random toeval, int keus) {
        ByteBuffer reeks = ByteBuffer.allocate(400);
        for (int i = toeval.nextInt(10); i >= 0; i--) {
            reeks.put(STUKKEN[toeval.nextInt(keus)]);
        }
        return Arrays.copyOf(reeks.array(), reeks.position());
    }

    private static boolean laatDoor(byte[] bytes, int blok) throws IOException {
        StrikteUtf8 bron = new StrikteUtf8(new ByteArrayInputStream(bytes), false);
        byte[] buffer = new byte[blok];
        try {
            while (bron.read(buffer, 0, blok) >= 0) {
                continue;
            }
            return true;
        } catch (Leesfout fout) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException fout) {
            return false;
        }
    }
}
