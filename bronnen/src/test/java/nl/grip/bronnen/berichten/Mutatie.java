// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A message with one to three things changed at random; the same seed gives the same message. */
final class Mutatie {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final List<String> WAARDEN = List.of(
            "",
            " ",
            "\n",
            "abc",
            "x".repeat(13),
            "y".repeat(37),
            "z".repeat(201),
            "-1",
            "+5",
            "-0",
            "007",
            " 12 ",
            "1 2",
            "99999999",
            "100000000",
            "999999999999",
            "99999999999999999999",
            "1e3",
            "1.0",
            "0",
            "2026-02-30",
            "2026-02-28",
            "2024-02-29",
            "2023-02-29",
            " 2026-01-01\t",
            "2026-01-01Z",
            "2026-01-01+01:00",
            "2026-1-1",
            "0000-01-01",
            "-2026-01-01",
            "12026-01-01",
            "02026-01-01",
            "2026-13-01",
            "2026-00-10",
            "24:00:00",
            "24:00:01",
            "23:59:60",
            "12:00:00.5",
            "12:00:00.",
            "12:00:00Z",
            "12:00:00+01:00",
            "12:00",
            " 12:00:00 ",
            "25:00:00",
            "D",
            "C",
            "c",
            "01",
            "1",
            "99",
            "83",
            "0200",
            "NL",
            "XX",
            "1.0.0",
            "01.0.0",
            "1.0.0.0",
            "1.0",
            "é",
            "Ä",
            "\u1EF3",
            "\u1EF4",
            "\u00D7",
            "\uD83D\uDE00",
            "\uD83D\uDE00".repeat(6),
            "a\u2028b",
            "a\tb",
            "a\nb",
            "1234",
            "12345678",
            "999900006",
            "12345678\u0660",
            "A1b2",
            "98000000",
            "98000010",
            "00000000",
            "NL123456789B0",
            "NL123456789B99",
            "EUR",
            "10000",
            "A-b",
            "\u00A0",
            "  ");

    private final Random toeval;
    private final Document document;

    private Mutatie(String bericht, long zaad) throws Exception {
        this.toeval = new Random(zaad);
        var fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        this.document =
                fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] van(String bericht, long zaad) throws Exception {
        var mutatie = new Mutatie(bericht, zaad);
        int keer = 1 + mutatie.toeval.nextInt(3);
        for (int i = 0; i < keer; i++) {
            mutatie.verander(mutatie.toeval.nextInt(20));
        }
        return mutatie.bytes();
    }

    private void verander(int soort) {
        switch (soort) {
            case 0 -> verwijder(element());
            case 1 -> verdubbel(element());
            case 2 -> verplaats(element());
            case 3 -> hernoem(element(), "Onbekend");
            case 4 -> hernoem(element(), element().getLocalName());
            case 5 -> andereNamespace(element());
            case 6 -> element().setAttribute("soort", "1");
            case 7 -> element().setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", "nl");
            case 8 ->
                element().setAttributeNS(XSI, "xsi:" + kies("schemaLocation", "nil", "vreemd"), kies("true", "a b"));
            case 9 -> xsiType(element());
            case 10 -> element().appendChild(document.createTextNode(kies("tekst", " ", "\n\t")));
            case 11 -> element().insertBefore(document.createComment("uitleg"), null);
            case 12 -> splitsMetCommentaar(blad());
            case 13 -> inCdata(blad());
            case 14 -> blad().appendChild(document.createElementNS("http://elders", "x:Kind"));
            case 15 -> bewerk(blad());
            default -> blad().setTextContent(WAARDEN.get(toeval.nextInt(WAARDEN.size())));
        }
    }

    private void verwijder(Element element) {
        if (element.getParentNode() instanceof Element ouder) {
            ouder.removeChild(element);
        }
    }

    private void verdubbel(Element element) {
        if (element.getParentNode() instanceof Element ouder) {
            ouder.insertBefore(element.cloneNode(true), element);
        }
    }

    private void verplaats(Element element) {
        if (element.getParentNode() instanceof Element ouder) {
            var plaatsen = ouder.getChildNodes();
            ouder.insertBefore(element, plaatsen.item(toeval.nextInt(plaatsen.getLength())));
        }
    }

    private void hernoem(Element element, String naam) {
        var voor = element.getPrefix() == null ? "" : element.getPrefix() + ":";
        document.renameNode(element, element.getNamespaceURI(), voor + naam);
    }

    private void andereNamespace(Element element) {
        var ander = kies(
                "http://www.istandaarden.nl/iwmo/3_1/basisschema/schema",
                "http://www.istandaarden.nl/ijw/3_2/basisschema/schema",
                document.getDocumentElement().getNamespaceURI(),
                "");
        document.renameNode(element, ander, ander.isEmpty() ? element.getLocalName() : "q:" + element.getLocalName());
    }

    private void xsiType(Element element) {
        element.setAttributeNS(
                XSI,
                "xsi:type",
                kies("b:", "m:") + kies("LDT_Datum", "LDT_Gemeente", "CDT_XsdVersie", "Header", "Root", "Prestatie"));
    }

    private void splitsMetCommentaar(Element blad) {
        var tekst = blad.getTextContent();
        int midden = tekst.length() / 2;
        blad.setTextContent(tekst.substring(0, midden));
        blad.appendChild(
                toeval.nextBoolean()
                        ? document.createComment("tussen")
                        : document.createProcessingInstruction("tussen", "door"));
        blad.appendChild(document.createTextNode(tekst.substring(midden)));
    }

    private void inCdata(Element blad) {
        var tekst = blad.getTextContent();
        blad.setTextContent("");
        blad.appendChild(document.createCDATASection(tekst));
    }

    private void bewerk(Element blad) {
        var tekst = blad.getTextContent();
        blad.setTextContent(
                switch (toeval.nextInt(5)) {
                    case 0 -> tekst + tekst;
                    case 1 -> " " + tekst + " ";
                    case 2 -> tekst.isEmpty() ? "" : tekst.substring(1);
                    case 3 -> tekst + "9";
                    default -> tekst.replace('0', 'O');
                });
    }

    private Element element() {
        var alle = elementen(document.getDocumentElement(), new ArrayList<>());
        return alle.get(toeval.nextInt(alle.size()));
    }

    private Element blad() {
        var bladen = elementen(document.getDocumentElement(), new ArrayList<>()).stream()
                .filter(element -> element.getElementsByTagName("*").getLength() == 0)
                .toList();
        return bladen.get(toeval.nextInt(bladen.size()));
    }

    private static List<Element> elementen(Element wortel, List<Element> alle) {
        alle.add(wortel);
        for (Node kind = wortel.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                elementen(element, alle);
            }
        }
        return alle;
    }

    private String kies(String... keuzes) {
        return keuzes[toeval.nextInt(keuzes.length)];
    }

    private byte[] bytes() throws Exception {
        var uit = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(uit));
        return uit.toByteArray();
    }
}
