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
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

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
        var lezer = veilig(strikt(geheel, codering));
        if (codering.name().startsWith("UTF-16") && noemtAnders(lezer.getCharacterEncodingScheme())) {
            throw new Leesfout("GRIP-tekens", "", "de codering die het bestand zelf noemt", 1);
        }
        return lezer;
    }

    private static boolean noemtAnders(@Nullable String codering) {
        return codering != null && !codering.toUpperCase(Locale.ROOT).startsWith("UTF-16");
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
