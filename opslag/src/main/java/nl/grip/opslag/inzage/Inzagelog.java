// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inzage;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.grip.opslag.schijf.Schijf;

/** Who looked at whom, as pseudonym. A line is on disk before anything is shown: no log, no view. */
public record Inzagelog(Path bestand) {
    private static final String NAAM = "inzage";
    private static final int VELDEN = 4;

    /** Of the store with this folder for logs. */
    public static Inzagelog in(Path log) {
        return new Inzagelog(log.resolve(NAAM));
    }

    /**
     * One look.
     *
     * @param wie who asked, as the one in front knows him
     * @param reden why, in his own words
     */
    public record Blik(Instant tijd, String wie, String client, String reden) {}

    /** The line is on disk when this returns. */
    public void schrijf(Blik blik) throws IOException {
        String regel = String.join(";", blik.tijd.toString(), vlak(blik.wie), blik.client, vlak(blik.reden)) + "\n";
        try (FileChannel kanaal = Schijf.openBestand(bestand)) {
            kanaal.position(kanaal.size());
            Schijf.schrijfGeheel(kanaal, ByteBuffer.wrap(regel.getBytes(StandardCharsets.US_ASCII)));
            kanaal.force(true);
        }
        Schijf.legVastNaam(bestand);
    }

    /** Every look at this person, oldest first. */
    List<Blik> list(String client) throws IOException {
        try (var regels = Files.lines(bestand, StandardCharsets.US_ASCII)) {
            return regels.map(regel -> regel.split(";", -1))
                    .filter(velden -> velden.length == VELDEN && velden[2].equals(client))
                    .map(velden -> new Blik(Instant.parse(velden[0]), rond(velden[1]), velden[2], rond(velden[3])))
                    .toList();
        }
    }

    private static String vlak(String tekst) {
        return URLEncoder.encode(nl.grip.basis.Burgerservicenummer.afgeschermd(tekst), StandardCharsets.UTF_8);
    }

    private static String rond(String tekst) {
        return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
    }
}
