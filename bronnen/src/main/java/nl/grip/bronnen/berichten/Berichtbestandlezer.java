// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;
import nl.grip.bronnen.Oordeel.OntvangenBron;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.xml.Bytewacht;

/** Reads a file of XML: a message, bare or in an envelope. */
public final class Berichtbestandlezer {
    private static final long GROOTSTE_BERICHT = 2L << 30;
    private static final long GROOTSTE_ENVELOP = 3L << 30;

    private final Xmlinhoud xmlinhoud;

    public Berichtbestandlezer(Pseudonimisering pseudonimisering, boolean herbouw) {
        this.xmlinhoud = new Xmlinhoud(pseudonimisering, herbouw);
    }

    public Oordeel lees(Bronbestand bestand, Rijontvanger ontvanger) throws IOException {
        var oordeel = leesBericht(bestand, ontvanger);
        return oordeel.isPresent() ? oordeel.get() : leesEnvelop(bestand, ontvanger);
    }

    /** Empty when it is an envelope. */
    private Optional<Oordeel> leesBericht(Bronbestand bestand, Rijontvanger ontvanger) throws IOException {
        var bevindingen = new Bevindingen(bestand.naam());
        try (var wacht = Bytewacht.voorBericht(bestand.open(), GROOTSTE_BERICHT)) {
            var inhoud = xmlinhoud.lees(wacht, bevindingen, ontvanger);
            if (inhoud == Berichtinhoud.ENVELOP) {
                return Optional.empty();
            }
            var sha256 = wacht.vingerafdruk();
            var bron = inhoud.dagtekening().isPresent() ? OntvangenBron.DAGTEKENING : OntvangenBron.BESTAND;
            var ontvangenOp = inhoud.dagtekening().orElse(bestand.gewijzigdOp());
            var kop = kop(sha256, inhoud, ontvangenOp, bron);
            return Optional.of(oordeel(bestand.naam(), sha256, inhoud, kop, bevindingen));
        }
    }

    private Oordeel leesEnvelop(Bronbestand bestand, Rijontvanger ontvanger) throws IOException {
        var naam = bestand.naam() + "!/bericht";
        var bevindingen = new Bevindingen(naam);
        try (var wacht = Bytewacht.voorEnvelop(bestand.open(), GROOTSTE_ENVELOP)) {
            var inhoud = Berichtinhoud.ONBEKEND;
            Optional<Kop> kop = Optional.empty();
            try {
                var envelop = new Envelop(wacht);
                var binnen = envelop.inhoud();
                if (binnen.isPresent()) {
                    var binnenwacht = Bytewacht.voorBericht(binnen.get(), GROOTSTE_BERICHT);
                    inhoud = xmlinhoud.lees(binnenwacht, bevindingen, ontvanger);
                    kop = kop(binnenwacht.vingerafdruk(), inhoud, envelop.ontvangenOp(), OntvangenBron.ENVELOP);
                    controleerFunctie(envelop.functie(), inhoud, bevindingen);
                    envelop.sluit();
                } else {
                    inhoud = Berichtinhoud.buiten("Deze envelop bevat een tekstbestand, geen bericht");
                }
            } catch (IOException | XMLStreamException e) {
                Xmlinhoud.weiger(e, bevindingen);
            }
            return oordeel(naam, wacht.vingerafdruk(), inhoud, kop, bevindingen);
        }
    }

    /** An envelope that says it holds another message than it does is not to be trusted. */
    private static void controleerFunctie(String functie, Berichtinhoud inhoud, Bevindingen bevindingen) {
        var soort = inhoud.soort().map(Berichtsoort::soort).orElse("");
        if (!soort.isEmpty() && !functie.equalsIgnoreCase(soort)) {
            bevindingen.weiger(
                    0, "functie", "GRIP-envelop", "'" + functie + "'", soort + ", zoals het bericht", "Grip");
        }
    }

    private static Optional<Kop> kop(
            String sha256, Berichtinhoud inhoud, LocalDate ontvangenOp, OntvangenBron ontvangenBron) {
        return inhoud.soort()
                .map(soort -> new Kop(
                        sha256,
                        soort.soort(),
                        soort.release(),
                        inhoud.afzender(),
                        inhoud.identificatie(),
                        ontvangenOp,
                        ontvangenBron));
    }

    private static Oordeel oordeel(
            String naam, String sha256, Berichtinhoud inhoud, Optional<Kop> kop, Bevindingen bevindingen) {
        return new Oordeel(
                naam,
                sha256,
                kop,
                inhoud.rijen(),
                bevindingen.isGeweigerd() ? Optional.empty() : inhoud.bedrag(),
                inhoud.uitslag(bevindingen),
                bevindingen.isGeweigerd() ? bevindingen.reden() : inhoud.buiten(),
                bevindingen.list());
    }
}
