// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.grip.bronnen.xml.Brokkenlezer;
import nl.grip.bronnen.xml.Leesfout;

/**
 * The StUF envelope of the municipal side (GGk 2.1, ggk0210): who sent what and when, and the message itself in base64.
 * Its own elements are read by name; it is judged no further.
 */
final class Envelop {
    static final String NAMESPACE = "http://www.stufstandaarden.nl/koppelvlak/ggk0210";
    static final String STUF = "http://www.egem.nl/StUF/StUF0301";

    private static final Set<String> BEWAARD = Set.of("functie", "tijdstipBericht");
    private static final int LANGSTE_TEKST = 200;
    private static final int DIEPST = 64;

    private final Brokkenlezer lezer;
    private final Map<String, String> kop = new HashMap<>();
    private int diepte;

    Envelop(InputStream bron) {
        this.lezer = new Brokkenlezer(bron);
    }

    /** What the payload is: the content of {@code xmlBestand}, or nothing when the envelope holds something else. */
    Optional<InputStream> inhoud() throws IOException, XMLStreamException {
        for (int gebeurtenis = volgende(); gebeurtenis != XMLStreamConstants.END_DOCUMENT; gebeurtenis = volgende()) {
            if (gebeurtenis != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (lezer.naam().equals("xmlBestand")) {
                return Optional.of(new Base64inhoud(this::stuk));
            }
            if (BEWAARD.contains(lezer.naam())) {
                kop.put(lezer.naam(), korteTekst());
            }
        }
        return Optional.empty();
    }

    /** Reads on to the end of the envelope, which must hold no second message. */
    void sluit() throws IOException, XMLStreamException {
        if (inhoud().isPresent()) {
            throw new Leesfout("GRIP-envelop", "", "een bericht in een envelop, niet meer", lezer.regel());
        }
    }

    /** The kind of message that the envelope says it holds. */
    String functie() {
        return kop.getOrDefault("functie", "");
    }

    /** The day of tijdstipBericht (jjjjmmdd and more), in the time of the Netherlands as StUF prescribes. */
    LocalDate ontvangenOp() throws Leesfout {
        var tijdstip = kop.getOrDefault("tijdstipBericht", "");
        try {
            return LocalDate.parse(
                    tijdstip.substring(0, Math.min(8, tijdstip.length())), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw new Leesfout("GRIP-envelop", "", "een tijdstipBericht (jjjjmmdduummss)", 0);
        }
    }

    private int volgende() throws IOException, XMLStreamException {
        int gebeurtenis = lezer.volgende();
        if (gebeurtenis == XMLStreamConstants.DTD) {
            throw new Leesfout("GRIP-doctype", "een DOCTYPE", "een bestand zonder DOCTYPE", lezer.regel());
        }
        diepte += gebeurtenis == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        diepte -= gebeurtenis == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (diepte > DIEPST) {
            throw new Leesfout("GRIP-grens", "", "hooguit " + DIEPST + " elementen in elkaar", lezer.regel());
        }
        return gebeurtenis;
    }

    private String korteTekst() throws IOException, XMLStreamException {
        var tekst = new StringBuilder();
        for (var stuk = volgendeTekst(); stuk.isPresent(); stuk = volgendeTekst()) {
            tekst.append(stuk.get());
            if (tekst.length() > LANGSTE_TEKST) {
                throw new Leesfout("GRIP-grens", "", "korte stuurgegevens", lezer.regel());
            }
        }
        return tekst.toString().strip();
    }

    private Optional<String> stuk() throws IOException {
        try {
            return volgendeTekst();
        } catch (XMLStreamException e) {
            throw new Leesfout("GRIP-xml", "", "geldige XML in de envelop", lezer.regel());
        }
    }

    /** The next piece of text in this element; empty at its end. */
    private Optional<String> volgendeTekst() throws IOException, XMLStreamException {
        int gebeurtenis = volgende();
        while (gebeurtenis == XMLStreamConstants.COMMENT || gebeurtenis == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            gebeurtenis = volgende();
        }
        return switch (gebeurtenis) {
            case XMLStreamConstants.END_ELEMENT -> Optional.empty();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                Optional.of(lezer.tekst());
            default -> throw new Leesfout("GRIP-envelop", "een element", "alleen tekst", lezer.regel());
        };
    }
}
