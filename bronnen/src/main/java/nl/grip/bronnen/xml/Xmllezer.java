// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes parsers of which nothing has to be feared: named explicitly (another parser on the class path would not do), no
 * DTD, no entities, and characters that were checked before.
 */
public final class Xmllezer {
    private final XMLInputFactory fabriek = fabriek();

    private static XMLInputFactory fabriek() {
        var fabriek = new InputFactoryImpl();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        return fabriek;
    }

    /** A parser at the beginning of the stream. */
    public XMLStreamReader open(InputStream bron) throws IOException, XMLStreamException {
        var kop = bron.readNBytes(Codering.KOP);
        var codering = Codering.van(kop);
        var geheel = new PushbackInputStream(bron, Codering.KOP);
        geheel.unread(kop);
        if (codering == StandardCharsets.UTF_8 || codering == StandardCharsets.US_ASCII) {
            return veilig(new StrikteUtf8(geheel, codering == StandardCharsets.US_ASCII));
        }
        return veilig(strikt(geheel, codering));
    }

    private XMLStreamReader veilig(InputStream bron) throws XMLStreamException {
        try {
            return new Veiligelezer(fabriek.createXMLStreamReader(bron));
        } catch (RuntimeException | Error e) {
            throw new XMLStreamException(e);
        }
    }

    private XMLStreamReader veilig(InputStreamReader bron) throws XMLStreamException {
        try {
            return new Veiligelezer(fabriek.createXMLStreamReader(bron));
        } catch (RuntimeException | Error e) {
            throw new XMLStreamException(e);
        }
    }

    private static InputStreamReader strikt(InputStream bron, Charset codering) {
        return new InputStreamReader(
                bron,
                codering.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
