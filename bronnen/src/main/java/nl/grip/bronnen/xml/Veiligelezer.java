// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * A parser whose every failure is an {@link XMLStreamException}. It throws unchecked exceptions on hostile input, and
 * errors when it runs out of stack or memory; those concern the file, and must not look like a mistake of ours.
 */
final class Veiligelezer extends StreamReaderDelegate {
    Veiligelezer(XMLStreamReader lezer) {
        super(lezer);
    }

    @Override
    public int next() throws XMLStreamException {
        try {
            return super.next();
        } catch (RuntimeException | Error e) {
            throw fout(e);
        }
    }

    @Override
    public int getTextCharacters(int van, char @Nullable [] doel, int naar, int lengte) throws XMLStreamException {
        try {
            return super.getTextCharacters(van, doel, naar, lengte);
        } catch (RuntimeException | Error e) {
            throw fout(e);
        }
    }

    private XMLStreamException fout(Throwable oorzaak) {
        return new XMLStreamException("parser", getLocation(), oorzaak);
    }
}
