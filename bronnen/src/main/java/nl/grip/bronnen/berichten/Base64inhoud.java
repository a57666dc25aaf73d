// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.grip.bronnen.xml.Leesfout;

/** The bytes that a text in base64 stands for (xs:base64Binary: white space does not count), as a stream. */
final class Base64inhoud extends InputStream {
    /** Where the text comes from, piece by piece; empty at its end. */
    @FunctionalInterface
    interface Tekstbron {
        Optional<String> volgende() throws IOException;
    }

    private final Tekstbron bron;
    private byte[] gelezen = new byte[0];
    private byte[] rest = new byte[0];
    private int plaats;
    private boolean gesloten;

    Base64inhoud(Tekstbron bron) {
        this.bron = bron;
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int van, int lengte) throws IOException {
        while (plaats == gelezen.length) {
            if (!vulAan()) {
                return -1;
            }
        }
        int aantal = Math.min(lengte, gelezen.length - plaats);
        System.arraycopy(gelezen, plaats, buffer, van, aantal);
        plaats += aantal;
        return aantal;
    }

    private boolean vulAan() throws IOException {
        var stuk = bron.volgende();
        if (stuk.isEmpty()) {
            return sluitAf();
        }
        var tekens = metRest(stuk.get());
        int heel = tekens.length - tekens.length % 4;
        rest = Arrays.copyOfRange(tekens, heel, tekens.length);
        ontcijfer(Arrays.copyOf(tekens, heel));
        return true;
    }

    private boolean sluitAf() throws Leesfout {
        if (rest.length > 0) {
            throw geenBase64();
        }
        return false;
    }

    private byte[] metRest(String stuk) throws Leesfout {
        var tekens = Arrays.copyOf(rest, rest.length + stuk.length());
        int aantal = rest.length;
        for (int i = 0; i < stuk.length(); i++) {
            char teken = stuk.charAt(i);
            if (teken > 0x7F) {
                throw geenBase64();
            }
            if (!Tekens.isWit(teken)) {
                tekens[aantal++] = (byte) teken;
            }
        }
        return Arrays.copyOf(tekens, aantal);
    }

    private void ontcijfer(byte[] tekens) throws Leesfout {
        if (tekens.length > 0 && gesloten) {
            throw geenBase64();
        }
        try {
            gelezen = Base64.getDecoder().decode(tekens);
            plaats = 0;
            gesloten = tekens.length > 0 && tekens[tekens.length - 1] == '=';
        } catch (IllegalArgumentException e) {
            throw geenBase64();
        }
    }

    private static Leesfout geenBase64() {
        return new Leesfout("GRIP-envelop", "", "geldige base64 in xmlBestand", 0);
    }
}
