// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

/** The 315. */
final class Verzoekschrijver {
    private static final int LENGTE = 3_000;

    private Verzoekschrijver() {}

    static String tekst(Verzoekbericht bericht) {
        Xml xml = new Xml(bericht, LENGTE);
        Berichtenschrijver.kop(xml, bericht).einde();
        Leveringschrijver.burger(xml.begin("Client"), bericht.burger());
        xml.begin("AangevraagdeProducten").begin("AangevraagdProduct");
        xml.veld("ReferentieAanbieder", bericht.referentieAanbieder()).begin("Product");
        xml.deel("Categorie", bericht.categorie()).deel("Code", bericht.code()).einde();
        xml.veld("ToewijzingIngangsdatum", bericht.ingangsdatum());
        Toewijzingschrijver.omvang(xml, bericht.omvang());
        xml.begin("Verwijzer").deel("Type", bericht.verwijzer());
        bericht.zorgverlener().ifPresent(agb -> xml.deel("ZorgverlenerCode", agb));
        return xml.einde().klaar();
    }
}
