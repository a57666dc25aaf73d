// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

/** The 302, 306, 308 and 316. */
final class Retourschrijver {
    private static final int LENGTE = 1_500;

    private Retourschrijver() {}

    static String tekst(Retourbericht bericht) {
        Xml xml = new Xml(bericht, LENGTE);
        Berichtenschrijver.kop(xml, bericht)
                .veld("IdentificatieRetour", bericht.identificatieRetour())
                .veld("DagtekeningRetour", bericht.dagtekeningRetour());
        return Berichtenschrijver.versie(xml, "XsdVersieRetour").klaar();
    }
}
