// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.grip.bronnen.xml.Leesfout;

/**
 * Reads one message from its root to the end of the document: judges it as the XSD would and hands over what it holds,
 * in one pass, in memory that does not grow with the message.
 */
final class Berichtlezer {
    private static final int DIEPST = 64;
    private static final int MEESTE_ATTRIBUTEN = 64;
    private static final Pattern VERNIETIGD =
            Pattern.compile("vernietigd clienten=\"(\\d{1,9})\" rijen=\"(\\d{1,9})\"");

    private final XMLStreamReader lezer;
    private final Lezing lezing;
    private final Rijmaker rijmaker;
    private final Regelcontrole controle;
    private final Kindkiezer kiezer;
    private final boolean herbouw;
    private final Tekens tekens = new Tekens();
    private int overgeslagen;

    Berichtlezer(XMLStreamReader lezer, Lezing lezing, Rijmaker rijmaker, boolean herbouw) {
        this.lezer = lezer;
        this.lezing = lezing;
        this.rijmaker = rijmaker;
        this.controle = new Regelcontrole(lezing);
        this.kiezer = new Kindkiezer(lezing);
        this.herbouw = herbouw;
    }

    /** The parser stands on the start tag of the root. */
    void lees() throws XMLStreamException, Leesfout {
        if (!lezer.getLocalName().equals(lezing.structuur().wortel().naam())) {
            throw new Leesfout("GRIP-onverwacht", "een ander element", "een element Bericht", regel());
        }
        open(lezing.structuur().wortel(), 1, regel());
        while (!lezing.spoor().isLeeg()) {
            neem(lezer.next());
        }
        while (lezer.hasNext()) {
            lezer.next();
        }
    }

    private void neem(int gebeurtenis) throws XMLStreamException, Leesfout {
        switch (gebeurtenis) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> einde();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> tekst();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> instructie();
            case XMLStreamConstants.COMMENT -> {}
            default -> throw new Leesfout("GRIP-xml", "", "geen verwijzing naar iets buiten het bericht", regel());
        }
    }

    private void begin() throws Leesfout {
        if (overgeslagen > 0) {
            slaOver();
            return;
        }
        var ouder = lezing.spoor().huidig();
        if (ouder.element.waarde().isPresent()) {
            weiger("GRIP-onverwacht", "een element", "alleen een waarde", regel());
            slaOver();
            return;
        }
        int regel = regel();
        var kind = kiezer.kies(ouder, lezer.getLocalName(), namespace(), regel);
        if (kind.isEmpty()) {
            slaOver();
        } else {
            open(kind.get(), ouder.aantal, regel);
        }
    }

    private void open(Element element, int positie, int regel) throws Leesfout {
        lezing.spoor().open(new Niveau(element, positie, regel));
        if (lezer.getAttributeCount() > 0) {
            controleerAttributen(element, regel);
        }
        if (element.waarde().isPresent()) {
            tekens.wis();
        } else {
            lezing.vergeet(element);
        }
    }

    private void controleerAttributen(Element element, int regel) throws Leesfout {
        if (lezer.getAttributeCount() > MEESTE_ATTRIBUTEN) {
            throw new Leesfout("GRIP-grens", "", "hooguit " + MEESTE_ATTRIBUTEN + " attributen", regel);
        }
        Attributen.controleer(lezer, element, regel, lezing);
    }

    private void slaOver() throws Leesfout {
        if (++overgeslagen > DIEPST) {
            throw new Leesfout("GRIP-grens", "", "hooguit " + DIEPST + " elementen in elkaar", regel());
        }
    }

    private void einde() {
        if (overgeslagen > 0) {
            overgeslagen--;
            return;
        }
        var niveau = lezing.spoor().huidig();
        if (niveau.element.waarde().isPresent()) {
            sluitWaarde(niveau, niveau.element.waarde().get());
        } else {
            kiezer.sluit(niveau);
            controle.sluit(niveau.element);
            rijmaker.sluit(niveau);
        }
        lezing.spoor().sluit();
    }

    private void sluitWaarde(Niveau niveau, Waardetype type) {
        var waarde = type.lees(tekens);
        if (waarde != null) {
            lezing.bewaar(niveau.element, waarde, niveau.regel);
        } else {
            weiger("GRIP-waarde", gevonden(niveau.element), type.verwacht(), niveau.regel);
        }
    }

    private String gevonden(Element element) {
        return element.persoonlijk() ? Bevindingen.verborgen(tekens.lengte()) : "'" + tekens.tekst() + "'";
    }

    private void tekst() throws XMLStreamException {
        if (overgeslagen > 0) {
            return;
        }
        var element = lezing.spoor().huidig().element;
        if (element.waarde().isPresent()) {
            tekens.neem(lezer);
        } else if (!lezer.isWhiteSpace()) {
            tekens.wis();
            tekens.neem(lezer);
            weiger("GRIP-tekst", Bevindingen.verborgen(tekens.lengte()), "geen tekst tussen elementen", regel());
        }
    }

    /** The place of clients who were destroyed in a kept source; everywhere else an instruction means nothing. */
    private void instructie() {
        if (!herbouw || overgeslagen > 0 || !"grip".equals(lezer.getPITarget())) {
            return;
        }
        var merk = VERNIETIGD.matcher(String.valueOf(lezer.getPIData()).strip());
        if (merk.matches()) {
            slaClientenOver(Integer.parseInt(merk.group(1)));
            rijmaker.slaOver(Integer.parseInt(merk.group(2)));
            controle.nietVolledig();
        }
    }

    private void slaClientenOver(int clienten) {
        var niveau = lezing.spoor().huidig();
        var kinderen = niveau.element.kinderen();
        for (int i = niveau.kind; i < kinderen.size(); i++) {
            if (kinderen.get(i).naam().equals("Client")) {
                if (niveau.kind < i) {
                    niveau.naar(i);
                }
                niveau.aantal += clienten;
                return;
            }
        }
    }

    private void weiger(String code, String gevonden, String verwacht, int regel) {
        lezing.bevindingen()
                .weiger(regel, lezing.spoor().plaats(), code, gevonden, verwacht, "iStandaarden, XSD van het bericht");
    }

    private String namespace() {
        var namespace = lezer.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private int regel() {
        return lezer.getLocation().getLineNumber();
    }
}
