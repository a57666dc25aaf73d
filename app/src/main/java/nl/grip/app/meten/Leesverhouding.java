// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;

/** How much longer reading and judging takes than a bare pass of the XML parser over the same bytes. */
final class Leesverhouding {
    private static final int PORTIE = 200;
    private static final int PORTIES_OM_WARM_TE_WORDEN = 6;
    private static final double DOEL = 3;
    private static final Pseudonimisering BLOOT = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            return bsn;
        }

        @Override
        public String postcode(String postcode) {
            return postcode;
        }
    };

    private final InputFactoryImpl aalto = new InputFactoryImpl();
    private final Bronlezer lezer = new Bronlezer(BLOOT, Leesinstellingen.STANDAARD);
    private long kaal;
    private long gelezen;
    private long rijen;

    /** Turn by turn over the same portions, so that what else the machine does hits both. */
    Meetwaarde meet(Meetberichten berichten) throws XMLStreamException {
        int porties = Math.max(1, berichten.aantal() / PORTIE);
        for (int portie = -PORTIES_OM_WARM_TE_WORDEN; portie < porties; portie++) {
            meetPortie(berichten, Math.floorMod(portie, porties), portie >= 0);
        }
        return Meetwaarde.hoogstens("lezen_en_beoordelen", (double) gelezen / kaal, "keer kale Aalto", DOEL);
    }

    private void meetPortie(Meetberichten berichten, int portie, boolean telt) throws XMLStreamException {
        List<Bronbestand.InGeheugen> bestanden = IntStream.range(portie * PORTIE, (portie + 1) * PORTIE)
                .mapToObj(nummer -> (Bronbestand.InGeheugen) berichten.bestand(nummer))
                .toList();
        long begin = System.nanoTime();
        for (Bronbestand.InGeheugen bestand : bestanden) {
            loop(bestand.inhoud());
        }
        long midden = System.nanoTime();
        bestanden.forEach(this::lees);
        long einde = System.nanoTime();
        kaal += telt ? midden - begin : 0;
        gelezen += telt ? einde - midden : 0;
    }

    private void loop(byte[] inhoud) throws XMLStreamException {
        XMLStreamReader xml = aalto.createXMLStreamReader(new ByteArrayInputStream(inhoud));
        while (xml.hasNext()) {
            xml.next();
        }
        xml.close();
    }

    private void lees(Bronbestand bestand) {
        Oordeel oordeel = lezer.lees(bestand, rij -> rijen++);
        if (!oordeel.isGelezen()) {
            throw new IllegalStateException("Een meetbericht is geweigerd: " + oordeel.reden());
        }
    }
}
