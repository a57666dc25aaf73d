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
            int gebeurtenis = super.next();
            if (gebeurtenis == START_ELEMENT && getNamespaceCount() > 0) {
                controleerVoorvoegsels();
            }
            return gebeurtenis;
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

    /** The parser takes {@code xmlns:="..."}, which is no name; it looks like a default namespace that is not in force. */
    private void controleerVoorvoegsels() throws XMLStreamException {
        for (int i = 0; i < getNamespaceCount(); i++) {
            boolean isStandaard = "".equals(getNamespacePrefix(i));
            if (isStandaard && !tekst(getNamespaceURI(i)).equals(tekst(getNamespaceURI("")))) {
                throw new XMLStreamException("leeg voorvoegsel", getLocation());
            }
        }
    }

    private static String tekst(@Nullable String namespace) {
        return namespace == null ? "" : namespace;
    }

    /** The parser reads on to know; what it meets then comes out with the next event. */
    @Override
    public boolean isWhiteSpace() {
        try {
            return super.isWhiteSpace();
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    private XMLStreamException fout(Throwable oorzaak) {
        return new XMLStreamException("parser", getLocation(), oorzaak);
    }
}
