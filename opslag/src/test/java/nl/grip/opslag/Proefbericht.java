// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Messages of iJw 3.2 as small as the standard lets them be, about persons who do not exist. */
final class Proefbericht {
    private static final String AANBIEDER = "90000001";
    private static final String GEMEENTE = "0342";

    private Proefbericht() {}

    /** One declared hour; its ReferentieNummer is made of month and number. */
    record Regel(String bsn, String maand, int nummer, long centen) {
        private String xml() {
            return """
                            <m:Prestatie>
                              <m:ProductReferentie><b:ReferentieNummer>R%s%d</b:ReferentieNummer></m:ProductReferentie>
                              <m:ToewijzingNummer>999900018</m:ToewijzingNummer>
                              <m:ProductCategorie>45</m:ProductCategorie><m:ProductCode>45A03</m:ProductCode>
                              %s
                              <m:GeleverdVolume>1</m:GeleverdVolume><m:Eenheid>04</m:Eenheid>
                              <m:ProductTarief>%d</m:ProductTarief>
                              <m:IngediendBedrag><b:Bedrag>%d</b:Bedrag><b:DebetCredit>D</b:DebetCredit></m:IngediendBedrag>
                            """.formatted(maand.replace("-", ""), nummer, periode("ProductPeriode", maand), centen, centen);
        }

        private String alsClient(String slot) {
            return "<m:Client>\n<m:Bsn>" + bsn + "</m:Bsn>\n<m:Prestaties>\n" + xml() + slot + "</m:Client>\n";
        }
    }

    /** A 323 of one month, sent on the first of the next: each line has a Client element of its own. */
    static String declaratie(String identificatie, String dagtekening, Regel... regels) {
        long totaal = Arrays.stream(regels).mapToLong(Regel::centen).sum();
        return bericht("323", "490", AANBIEDER, GEMEENTE, identificatie, dagtekening, """
                <m:Declaratie>
                <m:DeclaratieNummer>D%s</m:DeclaratieNummer>
                %s
                <m:DeclaratieDagtekening>%s</m:DeclaratieDagtekening>
                %s
                <m:Clienten>
                %s</m:Clienten>
                </m:Declaratie>
                """.formatted(
                        identificatie,
                        periode("DeclaratiePeriode", regels[0].maand()),
                        dagtekening,
                        bedrag("TotaalIngediendBedrag", totaal),
                        Arrays.stream(regels)
                                .map(regel -> regel.alsClient("</m:Prestatie>\n</m:Prestaties>\n"))
                                .collect(Collectors.joining())));
    }

    /** A 325 that rejects one line of a 323. */
    static String afwijzing(String identificatie, String dagtekening, String declaratie, long totaal, Regel regel) {
        String codes = "<m:RetourCodes><m:RetourCode>%s</m:RetourCode></m:RetourCodes>\n";
        String prestatie = regel.alsClient(
                codes.formatted("9346") + "</m:Prestatie>\n</m:Prestaties>\n" + codes.formatted("0200"));
        return bericht("325", "491", GEMEENTE, AANBIEDER, identificatie, dagtekening, """
                <m:DeclaratieAntwoord>
                <m:DeclaratieNummer>D%s</m:DeclaratieNummer>
                %s
                %s
                <m:Clienten>
                %s</m:Clienten>
                %s</m:DeclaratieAntwoord>
                """.formatted(
                                declaratie,
                                bedrag("TotaalIngediendBedrag", totaal),
                                bedrag("TotaalToegekendBedrag", totaal - regel.centen()),
                                prestatie,
                                codes.formatted("0200")))
                .replace("</m:Header>", """
                        <m:DeclaratieIdentificatie><b:Identificatie>%s</b:Identificatie><b:Dagtekening>%s</b:Dagtekening>\
                        </m:DeclaratieIdentificatie>
                        <m:XsdVersieDeclaratie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>\
                        <b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersieDeclaratie>
                        %s</m:Header>""".formatted(declaratie, dagtekening, codes.formatted("0200")));
    }

    /** A 301 with one allocation; {@code commentaar} is free text. */
    static String toewijzing(String identificatie, String bsn, String begin, String einde, String commentaar) {
        return bericht("301", "436", GEMEENTE, AANBIEDER, identificatie, begin, """
                <m:Client>
                <m:Bsn>%s</m:Bsn>
                <m:Geboortedatum><b:Datum>1999-05-17</b:Datum></m:Geboortedatum>
                <m:Geslacht>2</m:Geslacht>
                <m:Naam><b:Geslachtsnaam><b:Achternaam>Proefpersoon</b:Achternaam></b:Geslachtsnaam>\
                <b:NaamGebruik>1</b:NaamGebruik></m:Naam>
                <m:Contactgegevens><m:Contact><m:Soort>01</m:Soort></m:Contact></m:Contactgegevens>
                <m:ToegewezenProducten><m:ToegewezenProduct>
                <m:ToewijzingNummer>999900018</m:ToewijzingNummer>
                <m:Product><b:Categorie>45</b:Categorie><b:Code>45A03</b:Code></m:Product>
                <m:Toewijzingsdatum>%s</m:Toewijzingsdatum><m:Toewijzingstijd>09:00:00</m:Toewijzingstijd>
                <m:Ingangsdatum>%s</m:Ingangsdatum><m:Einddatum>%s</m:Einddatum>
                <m:Omvang><b:Volume>4</b:Volume><b:Eenheid>04</b:Eenheid><b:Frequentie>4</b:Frequentie></m:Omvang>
                <m:Commentaar>%s</m:Commentaar>
                </m:ToegewezenProduct></m:ToegewezenProducten>
                </m:Client>
                """.formatted(
                        bsn, begin, begin, einde, commentaar));
    }

    /** A 305 with one start. */
    static String start(String identificatie, String dagtekening, String bsn, String begin) {
        return bericht(
                "305", "438", AANBIEDER, GEMEENTE, identificatie, dagtekening, levering("Start", bsn, begin, ""));
    }

    /** A 307 with one stop, as planned (JZ588: 31). */
    static String stop(String identificatie, String dagtekening, String bsn, String begin, String einde) {
        String slot = "<m:RedenBeeindiging>31</m:RedenBeeindiging><m:Einddatum>" + einde + "</m:Einddatum>";
        return bericht(
                "307", "440", AANBIEDER, GEMEENTE, identificatie, dagtekening, levering("Stop", bsn, begin, slot));
    }

    private static String levering(String soort, String bsn, String begin, String slot) {
        return """
                <m:Client>
                <m:Bsn>%s</m:Bsn>
                <m:Geboortedatum><b:Datum>1999-05-17</b:Datum></m:Geboortedatum>
                <m:Geslacht>2</m:Geslacht>
                <m:Naam><b:Geslachtsnaam><b:Achternaam>Proefpersoon</b:Achternaam></b:Geslachtsnaam></m:Naam>
                <m:%sProducten><m:%sProduct>
                <m:ToewijzingNummer>999900018</m:ToewijzingNummer>
                <m:Product><b:Categorie>45</b:Categorie><b:Code>45A03</b:Code></m:Product>
                <m:ToewijzingIngangsdatum>2026-01-01</m:ToewijzingIngangsdatum>
                <m:Begindatum>%s</m:Begindatum>%s<m:StatusAanlevering>1</m:StatusAanlevering>
                </m:%sProduct></m:%sProducten>
                </m:Client>
                """.formatted(bsn, soort, soort, begin, slot, soort, soort);
    }

    /** The same in an envelope of StUF-GGK, as municipalities get them. */
    static String inEnvelop(String soort, String tijdstip, String bericht) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <GGK:envelopHeenbericht-ggk_Di01 xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210" \
                xmlns:StUF="http://www.egem.nl/StUF/StUF0301">
                <GGK:stuurgegevens><StUF:berichtcode>Di01</StUF:berichtcode>\
                <StUF:zender><StUF:organisatie>90000001</StUF:organisatie></StUF:zender>\
                <StUF:ontvanger><StUF:organisatie>0342</StUF:organisatie></StUF:ontvanger>\
                <StUF:referentienummer>1</StUF:referentienummer>\
                <StUF:tijdstipBericht>%s</StUF:tijdstipBericht><StUF:functie>%s</StUF:functie></GGK:stuurgegevens>
                <GGK:parameters><GGK:bericht><GGK:xmlBestand>%s</GGK:xmlBestand></GGK:bericht></GGK:parameters>
                </GGK:envelopHeenbericht-ggk_Di01>
                """.formatted(
                tijdstip, soort, Base64.getMimeEncoder().encodeToString(bericht.getBytes(StandardCharsets.UTF_8)));
    }

    private static String bericht(
            String nummer,
            String code,
            String van,
            String naar,
            String identificatie,
            String dagtekening,
            String rest) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw%s/schema" \
                xmlns:b="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
                <m:Header>
                <m:BerichtCode>%s</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie>\
                <m:BerichtSubversie>2</m:BerichtSubversie>
                <m:Afzender>%s</m:Afzender><m:Ontvanger>%s</m:Ontvanger>
                <m:BerichtIdentificatie><b:Identificatie>%s</b:Identificatie><b:Dagtekening>%s</b:Dagtekening>\
                </m:BerichtIdentificatie>
                <m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie>\
                <b:BerichtXsdVersie>1.0.0</b:BerichtXsdVersie></m:XsdVersie>
                </m:Header>
                %s</m:Bericht>
                """.formatted(nummer, code, van, naar, identificatie, dagtekening, rest);
    }

    private static String periode(String element, String maand) {
        return "<m:%s><b:Begindatum>%s-01</b:Begindatum><b:Einddatum>%s-28</b:Einddatum></m:%s>"
                .formatted(element, maand, maand, element);
    }

    private static String bedrag(String element, long centen) {
        return "<m:%s><b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>D</b:DebetCredit></m:%s>"
                .formatted(element, centen, element);
    }
}
