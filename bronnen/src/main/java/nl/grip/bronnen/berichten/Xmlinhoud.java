// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.xml.Leesfout;
import nl.grip.bronnen.xml.Xmllezer;
import org.jspecify.annotations.Nullable;

/** Reads a stream of bare XML: a message that Grip knows, one that it does not, or something else altogether. */
final class Xmlinhoud {
    private static final int DIEPST = 64;
    private static final String AFGEKAPT = "geldige XML tot het einde (misschien is het bestand afgekapt)";

    private final Xmllezer xmllezer = new Xmllezer();
    private final Pseudonimisering pseudonimisering;
    private final boolean herbouw;

    Xmlinhoud(Pseudonimisering pseudonimisering, boolean herbouw) {
        this.pseudonimisering = pseudonimisering;
        this.herbouw = herbouw;
    }

    /** Whatever goes wrong in reading is a refusal in {@code bevindingen}. */
    Berichtinhoud lees(InputStream bron, Bevindingen bevindingen, Rijontvanger ontvanger) {
        var ronde = new Ronde(bevindingen, ontvanger);
        try {
            ronde.lees(xmllezer.open(bron));
        } catch (IOException | XMLStreamException e) {
            weiger(e, bevindingen);
        }
        return ronde.inhoud;
    }

    static void weiger(Exception oorzaak, Bevindingen bevindingen) {
        var fout = leesfout(oorzaak);
        bevindingen.weiger(fout.regel(), "", fout.code(), fout.gevonden(), fout.verwacht(), "Grip");
    }

    /** The parser wraps what its source throws; what it says itself may quote the file and is not shown. */
    private static Leesfout leesfout(Exception fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = volgende(oorzaak)) {
            if (oorzaak instanceof Leesfout leesfout) {
                return leesfout;
            }
            if (oorzaak instanceof CharacterCodingException) {
                return new Leesfout("GRIP-tekens", "", "tekens in de codering die het bestand noemt", 0);
            }
        }
        var plek = fout instanceof XMLStreamException xml ? xml.getLocation() : null;
        return new Leesfout("GRIP-xml", "", AFGEKAPT, plek == null ? 0 : Math.max(0, plek.getLineNumber()));
    }

    private static @Nullable Throwable volgende(Throwable fout) {
        var genest = fout instanceof XMLStreamException xml ? xml.getNestedException() : null;
        return genest == null ? fout.getCause() : genest;
    }

    private static void naarWortel(XMLStreamReader lezer) throws XMLStreamException, Leesfout {
        int gebeurtenis = lezer.next();
        while (gebeurtenis != XMLStreamConstants.START_ELEMENT) {
            if (gebeurtenis == XMLStreamConstants.DTD) {
                throw new Leesfout(
                        "GRIP-doctype",
                        "een DOCTYPE",
                        "een bestand zonder DOCTYPE",
                        lezer.getLocation().getLineNumber());
            }
            gebeurtenis = lezer.next();
        }
    }

    private static String namespace(XMLStreamReader lezer) {
        var namespace = lezer.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** One stream, with what is known of it so far. */
    private final class Ronde {
        private final Bevindingen bevindingen;
        private final Rijontvanger ontvanger;
        private Berichtinhoud inhoud = Berichtinhoud.ONBEKEND;

        Ronde(Bevindingen bevindingen, Rijontvanger ontvanger) {
            this.bevindingen = bevindingen;
            this.ontvanger = ontvanger;
        }

        void lees(XMLStreamReader lezer) throws XMLStreamException, Leesfout {
            naarWortel(lezer);
            var structuur = Berichtsoorten.find(namespace(lezer));
            if (structuur.isPresent()) {
                leesBericht(lezer, structuur.get());
            } else if (namespace(lezer).equals(Envelop.NAMESPACE)) {
                inhoud = Berichtinhoud.ENVELOP;
            } else {
                leesVreemd(lezer);
            }
        }

        private void leesBericht(XMLStreamReader lezer, Structuur structuur) throws XMLStreamException, Leesfout {
            var lezing = new Lezing(structuur, bevindingen);
            var omgeving = new Omgeving(structuur.soort().domein(), pseudonimisering);
            var rijmaker = new Rijmaker(lezing, omgeving, ontvanger);
            try {
                new Berichtlezer(lezer, lezing, rijmaker, herbouw).lees();
            } finally {
                inhoud = Berichtinhoud.of(lezing, rijmaker);
            }
        }

        /** Never read as something else: refused by name, or left out when it does not look like a message at all. */
        private void leesVreemd(XMLStreamReader lezer) throws XMLStreamException, Leesfout {
            var naam = Berichtsoorten.findNaam(namespace(lezer));
            if (naam.isPresent() || lezer.getLocalName().equals("Bericht")) {
                throw new Leesfout(
                        "GRIP-bericht",
                        naam.map(n -> "bericht " + n).orElse("een onbekend bericht"),
                        "een bericht dat Grip leest; bericht "
                                + naam.map(n -> n + " ").orElse("")
                                + "leest Grip (nog) niet",
                        lezer.getLocation().getLineNumber());
            }
            boolean foutbericht = namespace(lezer).equals(Envelop.STUF);
            leesTotEinde(lezer);
            inhoud = Berichtinhoud.buiten(
                    foutbericht
                            ? "Dit is een foutbericht van het knooppunt (StUF), er zit geen bericht in"
                            : "Dit XML-bestand is geen bericht van iWmo of iJw");
        }

        private void leesTotEinde(XMLStreamReader lezer) throws XMLStreamException, Leesfout {
            int diepte = 1;
            while (lezer.hasNext()) {
                int gebeurtenis = lezer.next();
                diepte += gebeurtenis == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                diepte -= gebeurtenis == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (diepte > DIEPST || gebeurtenis == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Leesfout("GRIP-grens", "", "hooguit " + DIEPST + " elementen in elkaar", 0);
                }
            }
        }
    }
}
