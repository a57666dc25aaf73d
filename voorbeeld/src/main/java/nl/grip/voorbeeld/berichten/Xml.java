// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.grip.basis.Bedrag;

/**
 * The text of one message while it grows: elements of the message's own namespace, and fields of the basic types in the
 * namespace of the basic schema (elementFormDefault is qualified in every XSD).
 */
final class Xml {
    private final StringBuilder tekst;
    private final Deque<String> open = new ArrayDeque<>();
    private final String eigen;
    private final String basis;

    Xml(Bericht bericht, int lengte) {
        Standaard standaard = Standaard.van(bericht.kop().domein());
        tekst = new StringBuilder(lengte);
        eigen = standaard.berichtvoorvoegsel() + bericht.nummer() + ":";
        basis = standaard.naam() + ":";
        tekst.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                .append(eigen)
                .append("Bericht");
        naamruimte(basis, standaard.basisnaamruimte());
        naamruimte(eigen, standaard.naamruimte(bericht.nummer()));
        tekst.append(">\n");
        open.push("Bericht");
    }

    private void naamruimte(String voorvoegsel, String naam) {
        tekst.append(" xmlns:").append(voorvoegsel, 0, voorvoegsel.length() - 1);
        tekst.append("=\"").append(naam).append('"');
    }

    Xml begin(String naam) {
        spring();
        tekst.append('<').append(eigen).append(naam).append(">\n");
        open.push(naam);
        return this;
    }

    Xml einde() {
        String naam = open.pop();
        spring();
        tekst.append("</").append(eigen).append(naam).append(">\n");
        return this;
    }

    /** A field of the message itself. */
    Xml veld(String naam, Object waarde) {
        return veld(eigen, naam, waarde.toString());
    }

    /** A field of a basic type (CDT_...). */
    Xml deel(String naam, Object waarde) {
        return veld(basis, naam, waarde.toString());
    }

    /** A structure of a basic type within another. */
    Xml beginDeel(String naam) {
        spring();
        tekst.append('<').append(basis).append(naam).append(">\n");
        open.push(naam);
        return this;
    }

    Xml eindeDeel() {
        String naam = open.pop();
        spring();
        tekst.append("</").append(basis).append(naam).append(">\n");
        return this;
    }

    /** An amount without sign, the sign in DebetCredit (CDT_BedragMetDC); nought is debit (CS325). */
    Xml bedrag(String naam, String deel, Bedrag bedrag) {
        begin(naam).deel(deel, Math.abs(bedrag.centen()));
        return deel("DebetCredit", bedrag.centen() < 0 ? "C" : "D").einde();
    }

    Xml periode(String naam, LocalDate begin, LocalDate einde) {
        return begin(naam).deel("Begindatum", begin).deel("Einddatum", einde).einde();
    }

    private Xml veld(String voorvoegsel, String naam, String waarde) {
        spring();
        tekst.append('<').append(voorvoegsel).append(naam).append('>');
        veilig(waarde);
        tekst.append("</").append(voorvoegsel).append(naam).append(">\n");
        return this;
    }

    private void veilig(String waarde) {
        for (int i = 0; i < waarde.length(); i++) {
            char teken = waarde.charAt(i);
            switch (teken) {
                case '&' -> tekst.append("&amp;");
                case '<' -> tekst.append("&lt;");
                case '>' -> tekst.append("&gt;");
                default -> tekst.append(teken);
            }
        }
    }

    private void spring() {
        for (int i = open.size(); i > 0; i--) {
            tekst.append('\t');
        }
    }

    /** The whole message. */
    String klaar() {
        while (!open.isEmpty()) {
            einde();
        }
        return tekst.toString();
    }
}
