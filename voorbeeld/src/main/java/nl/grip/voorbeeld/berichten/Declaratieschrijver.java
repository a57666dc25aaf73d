// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.List;

/** The 323. */
final class Declaratieschrijver {
    private static final int TEKENS_PER_REGEL = 1_100;

    private Declaratieschrijver() {}

    static String tekst(Declaratiebericht bericht) {
        Xml xml =
                new Xml(bericht, 2_000 + TEKENS_PER_REGEL * bericht.prestaties().size());
        Berichtenschrijver.kop(xml, bericht).einde();
        xml.begin("Declaratie").veld("DeclaratieNummer", bericht.declaratieNummer());
        xml.periode(
                "DeclaratiePeriode",
                bericht.periode().atDay(1),
                bericht.periode().atEndOfMonth());
        xml.veld("DeclaratieDagtekening", bericht.kop().dagtekening());
        xml.bedrag("TotaalIngediendBedrag", "TotaalBedrag", bericht.totaal());
        xml.begin("Clienten");
        Declaratiebericht.perClient(bericht.prestaties()).forEach((bsn, regels) -> client(xml, bsn, regels));
        return xml.klaar();
    }

    private static void client(Xml xml, String bsn, List<Prestatie> prestaties) {
        xml.begin("Client").veld("Bsn", bsn).begin("Prestaties");
        prestaties.forEach(prestatie -> prestatie(xml, prestatie).einde());
        xml.einde().einde();
    }

    /** The fields that 323 and 325 share; the caller ends the Prestatie. */
    static Xml prestatie(Xml xml, Prestatie prestatie) {
        xml.begin("Prestatie").begin("ProductReferentie").deel("ReferentieNummer", prestatie.referentie());
        prestatie.vorigeReferentie().ifPresent(vorige -> xml.deel("VorigReferentieNummer", vorige));
        xml.einde()
                .veld("ToewijzingNummer", prestatie.toewijzingNummer())
                .veld("ProductCategorie", prestatie.categorie())
                .veld("ProductCode", prestatie.code())
                .periode(
                        "ProductPeriode",
                        prestatie.periode().begin(),
                        prestatie.periode().einde())
                .veld("GeleverdVolume", prestatie.volume())
                .veld("Eenheid", prestatie.eenheid());
        prestatie.tarief().ifPresent(tarief -> xml.veld("ProductTarief", tarief));
        return xml.bedrag("IngediendBedrag", "Bedrag", prestatie.bedrag());
    }
}
