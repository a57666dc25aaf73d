// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of one element while it is read: its pieces together, whatever comments or CDATA stood between them. */
final class Tekens {
    private char[] buffer = new char[256];
    private int lengte;

    void wis() {
        lengte = 0;
    }

    /** All of it at once, when it does not come out of XML. */
    void zet(String tekst) {
        buffer = tekst.length() > buffer.length ? tekst.toCharArray() : buffer;
        lengte = tekst.length();
        tekst.getChars(0, lengte, buffer, 0);
    }

    /** In pieces: the parser reads on while it hands over, and whatever it meets comes out as an XMLStreamException. */
    void neem(XMLStreamReader lezer) throws XMLStreamException {
        int gelezen = 0;
        int van = 0;
        do {
            if (lengte == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            gelezen = lezer.getTextCharacters(van, buffer, lengte, buffer.length - lengte);
            van += gelezen;
            lengte += gelezen;
        } while (lengte == buffer.length);
    }

    int lengte() {
        return lengte;
    }

    char op(int plaats) {
        return buffer[plaats];
    }

    /** Where the text begins after white space (XSD whiteSpace = collapse). */
    int begin() {
        int begin = 0;
        while (begin < lengte && isWit(buffer[begin])) {
            begin++;
        }
        return begin;
    }

    /** Where the text ends before white space. */
    int einde() {
        int einde = lengte;
        while (einde > 0 && isWit(buffer[einde - 1])) {
            einde--;
        }
        return einde;
    }

    boolean isLeeg() {
        return begin() == lengte;
    }

    String tekst() {
        return new String(buffer, 0, lengte);
    }

    String tekst(int van, int tot) {
        return new String(buffer, van, tot - van);
    }

    /** Digits only, as a number; -1 when there is something else, nothing, or more than a {@code long} holds. */
    long cijfers(int van, int tot) {
        if (tot <= van || tot - van > 18) {
            return -1;
        }
        long getal = 0;
        for (int i = van; i < tot; i++) {
            if (buffer[i] < '0' || buffer[i] > '9') {
                return -1;
            }
            getal = 10 * getal + buffer[i] - '0';
        }
        return getal;
    }

    static boolean isWit(char teken) {
        return teken == ' ' || teken == '\n' || teken == '\t' || teken == '\r';
    }
}
