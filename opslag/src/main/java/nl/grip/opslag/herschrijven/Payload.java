// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.grip.opslag.herschrijven.Xmlstuk.Soort;

/** The message in an envelope, base64 in {@code xmlBestand} (StUF-GGK 2.10): its bytes as a stream, in and out. */
final class Payload {
    static final String ELEMENT = "xmlBestand";
    private static final int CDATA_OPENING = "<![CDATA[".length();
    private static final int CDATA_SLOT = "]]>".length();

    private Payload() {}

    /** The decoded bytes up to the next tag; that tag goes to {@code slot}. */
    static InputStream lees(Xmlstukken stukken, Writer slot) {
        return Base64.getMimeDecoder().wrap(new Tekst(stukken, slot));
    }

    /** Takes bytes and writes them as base64; {@code close} writes the last of it and leaves the writer open. */
    static OutputStream schrijf(Writer uit) {
        return Base64.getEncoder().wrap(new OutputStream() {
            @Override
            public void write(int teken) throws IOException {
                uit.write(teken);
            }

            @Override
            public void write(byte[] bytes, int van, int lengte) throws IOException {
                uit.write(new String(bytes, van, lengte, StandardCharsets.US_ASCII));
            }
        });
    }

    private static final class Tekst extends InputStream {
        private final Xmlstukken stukken;
        private final Writer slot;
        private byte[] stuk = new byte[0];
        private int plek;
        private boolean klaar;

        Tekst(Xmlstukken stukken, Writer slot) {
            this.stukken = stukken;
            this.slot = slot;
        }

        @Override
        public int read() throws IOException {
            while (plek == stuk.length && !klaar) {
                volgende();
            }
            return plek == stuk.length ? -1 : stuk[plek++] & 0xFF;
        }

        private void volgende() throws IOException {
            Optional<Xmlstuk> volgende = stukken.volgende();
            klaar = volgende.isEmpty() || volgende.get().soort() == Soort.EINDTAG;
            if (klaar) {
                slot.write(volgende.map(Xmlstuk::ruw).orElse(""));
            } else {
                stuk = inhoud(volgende.get()).getBytes(StandardCharsets.US_ASCII);
                plek = 0;
            }
        }

        private static String inhoud(Xmlstuk stuk) {
            return switch (stuk.soort()) {
                case TEKST -> stuk.ruw();
                case CDATA -> stuk.ruw().substring(CDATA_OPENING, stuk.ruw().length() - CDATA_SLOT);
                default -> "";
            };
        }
    }
}
