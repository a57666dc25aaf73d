// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.journaal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.grip.opslag.fout.JournaalBeschadigd;
import nl.grip.opslag.sleutel.Sleutel;

/**
 * Reads a journaal line by line and checks the chain. What stands behind the last line end is a line that was never
 * finished and is left out; unless it is a whole line, because then its line end was changed.
 */
final class Journaallezer {
    private final Ketting ketting;
    private final Consumer<Gebeurtenis> ontvanger;
    private final StringBuilder regel = new StringBuilder();
    private long regels;
    private long lengte;

    Journaallezer(Sleutel sleutel, Consumer<Gebeurtenis> ontvanger) {
        this.ketting = new Ketting(sleutel);
        this.ontvanger = ontvanger;
    }

    /** Reads to the end; after it {@link #ketting}, {@link #regels} and {@link #lengte} tell where to go on. */
    Journaallezer lees(Path bestand) throws IOException {
        try (Reader tekens = new BufferedReader(Files.newBufferedReader(bestand, StandardCharsets.ISO_8859_1))) {
            for (int teken = tekens.read(); teken >= 0; teken = tekens.read()) {
                neem((char) teken);
            }
        }
        weigerHeleRest();
        return this;
    }

    private void neem(char teken) {
        if (teken != '\n') {
            regel.append(teken);
            return;
        }
        String tekst = ketting.schakel(regel.toString()).orElseThrow(() -> new JournaalBeschadigd(regels + 1));
        regels++;
        lengte += regel.length() + 1;
        regel.setLength(0);
        ontvanger.accept(Gebeurtenis.parse(tekst));
    }

    private void weigerHeleRest() {
        if (regel.length() > 0
                && ketting.schakel(regel.substring(0, regel.length() - 1)).isPresent()) {
            throw new JournaalBeschadigd(regels + 1);
        }
    }

    Ketting ketting() {
        return ketting;
    }

    /** Whole lines read. */
    long regels() {
        return regels;
    }

    /** Bytes of the whole lines. */
    long lengte() {
        return lengte;
    }
}
