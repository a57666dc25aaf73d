// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.format.DateTimeFormatter;

/** The 301. */
final class Toewijzingschrijver {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Toewijzingschrijver() {}

    static String tekst(Toewijzingsbericht bericht) {
        Xml xml = new Xml(bericht, 4_000);
        Berichtenschrijver.kop(xml, bericht).einde().begin("Client");
        burger(xml, bericht.burger());
        xml.begin("ToegewezenProducten");
        bericht.producten().forEach(product -> product(xml, product));
        return xml.klaar();
    }

    private static void burger(Xml xml, Burger burger) {
        xml.veld("Bsn", burger.bsn()).begin("Geboortedatum");
        xml.deel("Datum", burger.geboortedatum()).einde().veld("Geslacht", burger.geslacht());
        xml.begin("Naam").beginDeel("Geslachtsnaam").deel("Achternaam", burger.achternaam());
        xml.eindeDeel()
                .deel("Voornamen", burger.voornaam())
                .deel("NaamGebruik", 1)
                .einde();
        xml.begin("Contactgegevens").begin("Contact").veld("Soort", "01").begin("Adres");
        xml.beginDeel("Huis").deel("Huisnummer", burger.huisnummer()).eindeDeel();
        xml.deel("Postcode", burger.postcode()).einde().einde().einde();
    }

    private static void product(Xml xml, ToegewezenProduct product) {
        xml.begin("ToegewezenProduct").veld("ToewijzingNummer", product.toewijzingNummer());
        product.referentieAanbieder().ifPresent(referentie -> xml.veld("ReferentieAanbieder", referentie));
        xml.begin("Product").deel("Categorie", product.categorie());
        if (product.budget().isEmpty()) {
            xml.deel("Code", product.code());
        }
        xml.einde();
        xml.veld("Toewijzingsdatum", product.toegewezenOp().toLocalDate())
                .veld("Toewijzingstijd", TIJD.format(product.toegewezenOp()))
                .veld("Ingangsdatum", product.ingangsdatum());
        product.einddatum().ifPresent(datum -> xml.veld("Einddatum", datum));
        product.redenWijziging().ifPresent(reden -> xml.veld("RedenWijziging", reden));
        product.budget()
                .ifPresentOrElse(budget -> xml.veld("Budget", budget.centen()), () -> omvang(xml, product.omvang()));
        xml.einde();
    }

    static void omvang(Xml xml, ToegewezenProduct.Omvang omvang) {
        xml.begin("Omvang")
                .deel("Volume", omvang.volume())
                .deel("Eenheid", omvang.eenheid())
                .deel("Frequentie", omvang.frequentie())
                .einde();
    }
}
