// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

/** The 305 and the 307. */
final class Leveringschrijver {
    private static final int LENGTE = 3_000;
    private static final int EERSTE_AANLEVERING = 1;

    private Leveringschrijver() {}

    static String tekst(Startbericht bericht) {
        Xml xml = begin(bericht, bericht.burger());
        xml.begin("StartProducten").begin("StartProduct");
        geleverd(xml, bericht.geleverd());
        return xml.veld("StatusAanlevering", EERSTE_AANLEVERING).klaar();
    }

    static String tekst(Stopbericht bericht) {
        Xml xml = begin(bericht, bericht.burger());
        xml.begin("StopProducten").begin("StopProduct");
        geleverd(xml, bericht.geleverd());
        return xml.veld("RedenBeeindiging", bericht.redenBeeindiging())
                .veld("Einddatum", bericht.einddatum())
                .veld("StatusAanlevering", EERSTE_AANLEVERING)
                .klaar();
    }

    private static Xml begin(Bericht bericht, Burger burger) {
        Xml xml = new Xml(bericht, LENGTE);
        Berichtenschrijver.kop(xml, bericht).einde();
        return burger(xml.begin("Client"), burger);
    }

    /** A person with the short name (CDT_VerkorteNaam), as everything that a provider sends has it. */
    static Xml burger(Xml xml, Burger burger) {
        xml.veld("Bsn", burger.bsn()).begin("Geboortedatum");
        xml.deel("Datum", burger.geboortedatum()).einde().veld("Geslacht", burger.geslacht());
        xml.begin("Naam").beginDeel("Geslachtsnaam").deel("Achternaam", burger.achternaam());
        return xml.eindeDeel().deel("Voornamen", burger.voornaam()).einde();
    }

    private static void geleverd(Xml xml, Startbericht.Geleverd geleverd) {
        xml.veld("ToewijzingNummer", geleverd.toewijzingNummer()).begin("Product");
        xml.deel("Categorie", geleverd.categorie())
                .deel("Code", geleverd.code())
                .einde();
        xml.veld("ToewijzingIngangsdatum", geleverd.toewijzingIngangsdatum());
        xml.veld("Begindatum", geleverd.begindatum());
    }
}
