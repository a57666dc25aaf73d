// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import com.fasterxml.aalto.AsyncByteArrayFeeder;
import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A parser that gives a long text in pieces as they come in, so that a text of two gigabytes takes no memory. Slower than
 * {@link Xmllezer}, and for UTF-8 only.
 */
public final class Brokkenlezer {
    private static final int BLOK = 32 * 1024;

    private final InputStream bron;
    private final AsyncXMLStreamReader<AsyncByteArrayFeeder> lezer = new InputFactoryImpl().createAsyncForByteArray();
    private final byte[] blok = new byte[BLOK];
    private boolean gesloten;

    public Brokkenlezer(InputStream bron) {
        this.bron = new StrikteUtf8(bron, false);
    }

    /** The next event, as {@link javax.xml.stream.XMLStreamReader#next()} numbers them. */
    public int volgende() throws IOException, XMLStreamException {
        try {
            int gebeurtenis = lezer.next();
            while (gebeurtenis == AsyncXMLStreamReader.EVENT_INCOMPLETE) {
                voed();
                gebeurtenis = lezer.next();
            }
            return gebeurtenis;
        } catch (RuntimeException | Error e) {
            throw new XMLStreamException("parser", e);
        }
    }

    private void voed() throws IOException, XMLStreamException {
        int gelezen = bron.read(blok, 0, blok.length);
        if (gelezen < 0) {
            sluitAf();
        } else {
            lezer.getInputFeeder().feedInput(blok, 0, gelezen);
        }
    }

    /** The parser asks on for ever when a document has no end: once is enough. */
    private void sluitAf() throws XMLStreamException {
        if (gesloten) {
            throw new XMLStreamException("Het bestand houdt op voor het af is", lezer.getLocation());
        }
        gesloten = true;
        lezer.getInputFeeder().endOfInput();
    }

    public String naam() {
        return lezer.getLocalName();
    }

    public String namespace() {
        var namespace = lezer.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The text of this event; of a long text one piece. */
    public String tekst() throws XMLStreamException {
        try {
            return lezer.getText();
        } catch (RuntimeException | Error e) {
            throw new XMLStreamException("parser", e);
        }
    }

    public int regel() {
        return lezer.getLocation().getLineNumber();
    }
}
