// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.grip.opslag.herschrijven.Xmlstuk.Soort;

/**
 * Parts a message, bare or in an envelope, into the {@code Client} elements of the persons looked for and the rest, in
 * one pass and in constant memory. In the rest a marker takes the place of an element, followed by as many line ends as
 * it had, so that every other element keeps its line.
 */
final class Clientsplitser {
    private static final String CLIENT = "Client";
    private static final String BSN = "Bsn";

    /** Elements that are a row: what the marker counts, so that every other row keeps its number. */
    private static final Set<String> RIJEN = Set.of("ToegewezenProduct", "Prestatie");

    /** Elements that hold a number of something else, which may happen to be the same. */
    private static final Set<String> NUMMERS = Set.of("ToewijzingNummer", "BeschikkingNummer", "TotaalBedrag");

    private final Predicate<String> gezocht;
    private final Masker masker;
    private final Writer gevonden;
    private String element = "";
    private long veranderingen;

    Clientsplitser(Predicate<String> gezocht, Masker masker, Writer gevonden) {
        this.gezocht = gezocht;
        this.masker = masker;
        this.gevonden = gevonden;
    }

    void splits(InputStream bron, OutputStream rest) throws IOException {
        BufferedInputStream bytes = Tekenset.gebufferd(bron);
        Charset tekenset = Tekenset.van(bytes);
        Writer uit = new OutputStreamWriter(rest, tekenset);
        Xmlstukken stukken = new Xmlstukken(new InputStreamReader(bytes, tekenset));
        for (Optional<Xmlstuk> stuk = stukken.volgende(); stuk.isPresent(); stuk = stukken.volgende()) {
            neem(stuk.get(), stukken, uit);
        }
        uit.flush();
    }

    /** Elements and texts that were taken out or changed. */
    long veranderingen() {
        return veranderingen;
    }

    private void neem(Xmlstuk stuk, Xmlstukken stukken, Writer uit) throws IOException {
        if (stuk.is(Soort.BEGINTAG, CLIENT)) {
            client(stuk, stukken, uit);
        } else if (stuk.is(Soort.BEGINTAG, Payload.ELEMENT)) {
            envelop(stuk, stukken, uit);
        } else {
            schrijf(stuk, uit);
        }
    }

    private void envelop(Xmlstuk begintag, Xmlstukken stukken, Writer uit) throws IOException {
        schrijf(begintag, uit);
        StringWriter eindtag = new StringWriter();
        try (InputStream bericht = Payload.lees(stukken, eindtag);
                OutputStream rest = Payload.schrijf(uit)) {
            splits(bericht, rest);
        }
        uit.write(eindtag.toString());
    }

    /** Holds back the element until its BSN is known, which comes first (XSD: Client/Bsn), then decides. */
    private void client(Xmlstuk begintag, Xmlstukken stukken, Writer uit) throws IOException {
        StringBuilder begin = new StringBuilder(begintag.ruw());
        String bsn = Waarde.lees(stukken, BSN, CLIENT, begin);
        if (gezocht.test(bsn)) {
            neemUit(begin, stukken, uit);
        } else {
            uit.write(begin.toString());
        }
    }

    private void neemUit(CharSequence begin, Xmlstukken stukken, Writer uit) throws IOException {
        Weggenomen weg = new Weggenomen();
        weg.neem(begin);
        gevonden.append(begin);
        boolean klaar = false;
        while (!klaar) {
            Xmlstuk stuk = stukken.volgende().orElseThrow(() -> new IOException("Een bewaarde bron is onvolledig"));
            weg.neem(stuk.ruw());
            weg.rij(stuk.soort() == Soort.BEGINTAG && RIJEN.contains(stuk.naam()));
            gevonden.append(stuk.ruw());
            klaar = stuk.is(Soort.EINDTAG, CLIENT);
        }
        veranderingen++;
        uit.write(weg.merk());
    }

    private void schrijf(Xmlstuk stuk, Writer uit) throws IOException {
        boolean tag = stuk.soort() == Soort.BEGINTAG || stuk.soort() == Soort.EINDTAG;
        element = tag ? stuk.naam() : element;
        String tekst = NUMMERS.contains(element) ? stuk.ruw() : masker.masker(stuk.ruw());
        veranderingen += tekst.equals(stuk.ruw()) ? 0 : 1;
        uit.write(tekst);
    }
}
