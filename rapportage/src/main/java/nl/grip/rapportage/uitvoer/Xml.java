// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

/** Text that grows into well-formed XML. What comes from outside goes through {@link #tekst} or an attribute, escaped. */
final class Xml {
    private final StringBuilder uit = new StringBuilder();

    /** Begins an element. Attributes are pairs of a name and a value; without a value they are left out. */
    Xml begin(String element, String... attributen) {
        uit.append('<').append(element);
        attributen(attributen);
        uit.append('>');
        return this;
    }

    Xml einde(String element) {
        uit.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    Xml leeg(String element, String... attributen) {
        uit.append('<').append(element);
        attributen(attributen);
        uit.append("/>");
        return this;
    }

    /** An element with a text and nothing else. */
    Xml met(String element, String tekst, String... attributen) {
        return begin(element, attributen).tekst(tekst).einde(element);
    }

    Xml tekst(String tekst) {
        uit.append(veilig(tekst));
        return this;
    }

    /** What is XML already. */
    Xml plak(String xml) {
        uit.append(xml);
        return this;
    }

    private void attributen(String... paren) {
        for (int i = 0; i < paren.length; i += 2) {
            if (!paren[i + 1].isEmpty()) {
                uit.append(' ')
                        .append(paren[i])
                        .append("=\"")
                        .append(veilig(paren[i + 1]))
                        .append('"');
            }
        }
    }

    /** Escapes markup, and leaves out what XML 1.0 (section 2.2) has no place for. */
    private static String veilig(String tekst) {
        var veilig = new StringBuilder();
        tekst.codePoints().filter(Xml::mag).forEach(teken -> {
            switch (teken) {
                case '<' -> veilig.append("&lt;");
                case '>' -> veilig.append("&gt;");
                case '&' -> veilig.append("&amp;");
                case '"' -> veilig.append("&quot;");
                default -> veilig.appendCodePoint(teken);
            }
        });
        return veilig.toString();
    }

    private static boolean mag(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken >= 0x20 && teken <= 0xD7FF
                || teken >= 0xE000 && teken <= 0xFFFD
                || teken >= 0x10000;
    }

    @Override
    public String toString() {
        return uit.toString();
    }
}
