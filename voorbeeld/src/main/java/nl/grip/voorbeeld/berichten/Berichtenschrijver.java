// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.nio.charset.StandardCharsets;

/** Writes a message down as the XSDs of release 3.2 want it; the same message always gives the same bytes. */
public final class Berichtenschrijver {
    private static final String VERSIE = "1.0.0";

    private Berichtenschrijver() {}

    /** The message as XML in UTF-8. */
    public static byte[] schrijf(Bericht bericht) {
        return tekst(bericht).getBytes(StandardCharsets.UTF_8);
    }

    private static String tekst(Bericht bericht) {
        if (bericht instanceof Toewijzingsbericht toewijzing) {
            return Toewijzingschrijver.tekst(toewijzing);
        }
        if (bericht instanceof Declaratiebericht declaratie) {
            return Declaratieschrijver.tekst(declaratie);
        }
        return bericht instanceof Antwoordbericht antwoord ? Antwoordschrijver.tekst(antwoord) : anders(bericht);
    }

    private static String anders(Bericht bericht) {
        if (bericht instanceof Startbericht start) {
            return Leveringschrijver.tekst(start);
        }
        if (bericht instanceof Stopbericht stop) {
            return Leveringschrijver.tekst(stop);
        }
        return bericht instanceof Verzoekbericht verzoek
                ? Verzoekschrijver.tekst(verzoek)
                : Retourschrijver.tekst((Retourbericht) bericht);
    }

    /** The part of the header that every message shares; the caller ends the header. */
    static Xml kop(Xml xml, Bericht bericht) {
        Berichtkop kop = bericht.kop();
        xml.begin("Header")
                .veld("BerichtCode", Standaard.van(kop.domein()).berichtcode(bericht.nummer()))
                .veld("BerichtVersie", 3)
                .veld("BerichtSubversie", 2)
                .veld("Afzender", kop.afzender())
                .veld("Ontvanger", kop.ontvanger());
        identificatie(xml, "BerichtIdentificatie", kop);
        return versie(xml, "XsdVersie");
    }

    static Xml identificatie(Xml xml, String naam, Berichtkop kop) {
        return xml.begin(naam)
                .deel("Identificatie", kop.identificatie())
                .deel("Dagtekening", kop.dagtekening())
                .einde();
    }

    static Xml versie(Xml xml, String naam) {
        return xml.begin(naam)
                .deel("BasisschemaXsdVersie", VERSIE)
                .deel("BerichtXsdVersie", VERSIE)
                .einde();
    }
}
