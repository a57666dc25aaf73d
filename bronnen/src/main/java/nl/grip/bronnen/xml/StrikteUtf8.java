// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Lets through what is UTF-8 by RFC 3629 and nothing else. The parser itself takes characters beyond U+10FFFF, overlong
 * forms and half a surrogate.
 */
final class StrikteUtf8 extends FilterInputStream {
    private static final VarHandle ACHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NIET_ASCII = 0x8080_8080_8080_8080L;

    private final boolean alleenAscii;
    private int vervolgbytes;
    private int laagste = 0x80;
    private int hoogste = 0xBF;

    StrikteUtf8(InputStream bron, boolean alleenAscii) {
        super(bron);
        this.alleenAscii = alleenAscii;
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int van, int lengte) throws IOException {
        int gelezen = in.read(buffer, van, lengte);
        if (gelezen > 0) {
            controleer(buffer, van, van + gelezen);
        } else if (gelezen < 0 && vervolgbytes > 0) {
            throw geenUtf8();
        }
        return gelezen;
    }

    private void controleer(byte[] buffer, int van, int tot) throws Leesfout {
        int i = van;
        while (i < tot) {
            i = vervolgbytes == 0 ? naAscii(buffer, i, tot) : i;
            if (i < tot) {
                neem(buffer[i++] & 0xFF);
            }
        }
    }

    /** Nearly all is ASCII: four times eight bytes at once, and what is left of it one by one. */
    private static int naAscii(byte[] buffer, int van, int tot) {
        int i = van;
        while (i + 32 <= tot && (vier(buffer, i) & NIET_ASCII) == 0) {
            i += 32;
        }
        while (i < tot && buffer[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long vier(byte[] buffer, int i) {
        return (long) ACHT.get(buffer, i)
                | (long) ACHT.get(buffer, i + 8)
                | (long) ACHT.get(buffer, i + 16)
                | (long) ACHT.get(buffer, i + 24);
    }

    private void neem(int teken) throws Leesfout {
        if (vervolgbytes > 0) {
            vervolg(teken);
        } else if (teken >= 0x80) {
            begin(teken);
        }
    }

    private void vervolg(int teken) throws Leesfout {
        if (teken < laagste || teken > hoogste) {
            throw geenUtf8();
        }
        vervolgbytes--;
        laagste = 0x80;
        hoogste = 0xBF;
    }

    /** RFC 3629 section 4: what may follow a first byte. */
    private void begin(int teken) throws Leesfout {
        if (alleenAscii || teken < 0xC2 || teken > 0xF4) {
            throw geenUtf8();
        }
        vervolgbytes = teken < 0xE0 ? 1 : teken < 0xF0 ? 2 : 3;
        laagste = teken == 0xE0 ? 0xA0 : teken == 0xF0 ? 0x90 : 0x80;
        hoogste = teken == 0xED ? 0x9F : teken == 0xF4 ? 0x8F : 0xBF;
    }

    private Leesfout geenUtf8() {
        return new Leesfout("GRIP-tekens", "", "tekens in " + (alleenAscii ? "US-ASCII" : "UTF-8"), 0);
    }
}
