// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import nl.grip.opslag.herschrijven.Xmlstuk.Soort;

/** Finds one element in a message, bare or in an envelope, and gives it as it stands there, personal parts masked. */
final class Elementzoeker {
    private final Elementpad pad;

    Elementzoeker(Elementpad pad) {
        this.pad = pad;
    }

    Optional<String> zoek(InputStream bron) throws IOException {
        BufferedInputStream bytes = Tekenset.gebufferd(bron);
        Charset tekenset = Tekenset.van(bytes);
        return zoek(new Xmlstukken(new InputStreamReader(bytes, tekenset)));
    }

    private Optional<String> zoek(Xmlstukken stukken) throws IOException {
        Elementspoor spoor = new Elementspoor(pad);
        for (Optional<Xmlstuk> volgende = stukken.volgende(); volgende.isPresent(); volgende = stukken.volgende()) {
            Xmlstuk stuk = volgende.get();
            if (stuk.is(Soort.BEGINTAG, Payload.ELEMENT)) {
                return zoek(Payload.lees(stukken, new StringWriter()));
            }
            if (spoor.isBereikt(stuk)) {
                return Optional.of(stuk.soort() == Soort.LEGE_TAG ? stuk.ruw() : geheel(stuk, stukken));
            }
        }
        return Optional.empty();
    }

    private static String geheel(Xmlstuk begintag, Xmlstukken stukken) throws IOException {
        Persoonsmasker masker = new Persoonsmasker();
        StringBuilder element = new StringBuilder();
        int diepte = 0;
        Xmlstuk stuk = begintag;
        while (true) {
            element.append(masker.masker(stuk));
            diepte += stuk.soort() == Soort.BEGINTAG ? 1 : stuk.soort() == Soort.EINDTAG ? -1 : 0;
            if (diepte == 0) {
                return element.toString();
            }
            stuk = stukken.volgende().orElseThrow(() -> new IOException("Een bewaarde bron is onvolledig"));
        }
    }
}
