// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import javax.xml.stream.XMLStreamReader;

/**
 * Messages have no attributes. XSD itself allows four everywhere: xsi:schemaLocation and
 * xsi:noNamespaceSchemaLocation, which mean nothing here; xsi:type, when it names the type the element has anyway; and
 * xsi:nil, which no element of these messages may have.
 */
final class Attributen {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Attributen() {}

    static void controleer(XMLStreamReader lezer, Element element, int regel, Lezing lezing) {
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            if (!mag(lezer, i, element)) {
                lezing.bevindingen()
                        .weiger(
                                regel,
                                lezing.spoor().plaats() + "/@" + lezer.getAttributeLocalName(i),
                                "GRIP-attribuut",
                                "dit attribuut",
                                "geen attribuut",
                                "iStandaarden, XSD van het bericht");
            }
        }
    }

    private static boolean mag(XMLStreamReader lezer, int attribuut, Element element) {
        if (!XSI.equals(lezer.getAttributeNamespace(attribuut))) {
            return false;
        }
        return switch (lezer.getAttributeLocalName(attribuut)) {
            case "schemaLocation", "noNamespaceSchemaLocation" -> true;
            case "type" -> isEigenType(lezer, lezer.getAttributeValue(attribuut).strip(), element);
            default -> false;
        };
    }

    private static boolean isEigenType(XMLStreamReader lezer, String type, Element element) {
        int punt = type.indexOf(':');
        var namespace = lezer.getNamespaceContext().getNamespaceURI(punt < 0 ? "" : type.substring(0, punt));
        return !element.typenaam().isEmpty()
                && type.substring(punt + 1).equals(element.typenaam())
                && element.typenamespace().equals(namespace);
    }
}
