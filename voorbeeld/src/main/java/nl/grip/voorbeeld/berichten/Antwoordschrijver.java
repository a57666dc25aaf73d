// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.grip.voorbeeld.berichten.Antwoordbericht.Afwijzing;

/** The 325. */
final class Antwoordschrijver {
    private static final String NIET_VERWERKT = "0001";

    private Antwoordschrijver() {}

    static String tekst(Antwoordbericht bericht) {
        Xml xml = new Xml(bericht, 4_000);
        Berichtenschrijver.kop(xml, bericht);
        Berichtenschrijver.identificatie(
                xml, "DeclaratieIdentificatie", bericht.declaratie().kop());
        Berichtenschrijver.versie(xml, "XsdVersieDeclaratie");
        retourcode(xml, bericht.kopcode()).einde();
        if (!bericht.kopcode().equals(NIET_VERWERKT)) {
            antwoord(xml, bericht);
        }
        return xml.klaar();
    }

    private static void antwoord(Xml xml, Antwoordbericht bericht) {
        Declaratiebericht declaratie = bericht.declaratie();
        xml.begin("DeclaratieAntwoord").veld("DeclaratieNummer", declaratie.declaratieNummer());
        xml.bedrag("TotaalIngediendBedrag", "TotaalBedrag", declaratie.totaal());
        xml.bedrag("TotaalToegekendBedrag", "TotaalBedrag", bericht.toegekend());
        if (!bericht.afwijzingen().isEmpty()) {
            clienten(xml, bericht);
        }
        retourcode(xml, bericht.antwoordcode());
    }

    private static void clienten(Xml xml, Antwoordbericht bericht) {
        Map<Prestatie, String> codes =
                bericht.afwijzingen().stream().collect(Collectors.toMap(Afwijzing::prestatie, Afwijzing::retourcode));
        xml.begin("Clienten");
        Declaratiebericht.perClient(bericht.afgewezen()).forEach((bsn, regels) -> client(xml, bsn, regels, codes));
        xml.einde();
    }

    private static void client(Xml xml, String bsn, List<Prestatie> regels, Map<Prestatie, String> codes) {
        xml.begin("Client").veld("Bsn", bsn).begin("Prestaties");
        for (Prestatie regel : regels) {
            Declaratieschrijver.prestatie(xml, regel);
            retourcode(xml, codes.getOrDefault(regel, "0200")).einde();
        }
        retourcode(xml.einde(), "0200").einde();
    }

    private static Xml retourcode(Xml xml, String code) {
        return xml.begin("RetourCodes").veld("RetourCode", code).einde();
    }
}
