// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A declaration or invoice of release 2.3 (303) and its answer (304), which may grant part of a line. */
class A15_OudeDeclaratieTest {
    private static final String KOP = """
            <m:Gemeente>9901</m:Gemeente><m:Aanbieder>90000001</m:Aanbieder><m:BetalingAanID>02</m:BetalingAanID>
            <m:DeclaratieFactuurIdentificatie>
            <b:DeclaratiePeriode><b:Begindatum>2019-03-01</b:Begindatum><b:Einddatum>2019-03-31</b:Einddatum>
            </b:DeclaratiePeriode>
            <b:DeclarantFactuurNummer>F201903</b:DeclarantFactuurNummer>
            <b:FactuurDagtekening>2019-04-05</b:FactuurDagtekening><b:ValutaCode>EUR</b:ValutaCode>
            </m:DeclaratieFactuurIdentificatie>
            """;

    private static final String TOTAAL = "<m:DeclaratieFactuurBedragen>"
            + bedrag("DeclaratieFactuurTotaalBedrag", "Totaal", 4000, "D") + "</m:DeclaratieFactuurBedragen>";

    private static final String RETOUR = """
            <m:RetourHeader><b:GemeenteReferentieNummer>G1</b:GemeenteReferentieNummer>
            <b:RetourDagtekening>2019-04-20</b:RetourDagtekening></m:RetourHeader>
            <m:RetourBedragen>%s%s</m:RetourBedragen>
            <m:RetourCodes><m:RetourCode>%s</m:RetourCode></m:RetourCodes>
            """;

    @Test
    void eenDeclaratieVanVoor2021HeeftDezelfdeFeitenAlsEenVanNu() {
        var gelezen = Eigenbericht.lees(rekening("432"));
        assertThat(gelezen.oordeel().reden()).isEmpty();
        assertThat(gelezen.rijen("declaratie").get(0).waarden().subList(0, 5))
                .containsExactly("Jeugd", "9901", "90000001", "F201903", "F201903");
        assertThat(gelezen.rijen("declaratieregel")).hasSize(2);
        assertThat(waarden(gelezen, "declaratieregel", "referentie")).containsExactly("R1", "R2");
        assertThat(waarden(gelezen, "declaratieregel", "leverperiode")).containsExactly("2019-03", "2019-03");
    }

    @Test
    void eenCreditregelKeertBedragEnVolumeOm() {
        var gelezen = Eigenbericht.lees(rekening("432"));
        assertThat(waarden(gelezen, "declaratieregel", "bedrag")).containsExactly(5000L, -1000L);
        assertThat(waarden(gelezen, "declaratieregel", "volume")).containsExactly(4L, -4L);
        assertThat(gelezen.oordeel().bedrag().orElseThrow().centen()).isEqualTo(5000 - 1000);
    }

    @Test
    void afzenderNummerEnDagStaanInDeKop() {
        var kop = Eigenbericht.lees(rekening("432")).oordeel().kop().orElseThrow();
        assertThat(List.of(kop.soort(), kop.release(), kop.afzender(), kop.identificatie()))
                .containsExactly("JW303", "2.3", "90000001", "F201903");
        assertThat(kop.ontvangenOp()).hasToString("2019-04-05");
    }

    @Test
    void declaratieEnFactuurHebbenElkEenCode() {
        assertThat(Eigenbericht.lees(rekening("450")).oordeel().isGelezen()).isTrue();
        assertThat(Eigenbericht.lees(rekening("416")).codes()).containsExactly("GRIP-waarde");
    }

    @Test
    void eenAntwoordZegtPerRegelWatIsToegekend() {
        var gelezen = Eigenbericht.lees(antwoord("0200", 5000, 3000, regel("R1", 5000, "D", 3000)));
        assertThat(gelezen.oordeel().reden()).isEmpty();
        assertThat(waarden(gelezen, "antwoordregel", "bedrag")).containsExactly(5000L);
        assertThat(waarden(gelezen, "antwoordregel", "toegekend")).containsExactly(3000L);
        assertThat(waarden(gelezen, "antwoord", "oordeel")).containsExactly("deels_afgewezen");
        assertThat(waarden(gelezen, "antwoord", "totaal_toegekend")).containsExactly(3000L);
        assertThat(gelezen.oordeel().kop().orElseThrow().ontvangenOp()).hasToString("2019-04-20");
    }

    @Test
    void deCodeInDeKopGaatOverDeHeleDeclaratie() {
        assertThat(waarden(Eigenbericht.lees(antwoord("8001", 5000, 5000, "")), "antwoord", "oordeel"))
                .containsExactly("alles_toegekend");
        assertThat(waarden(Eigenbericht.lees(antwoord("0001", 5000, 0, "")), "antwoord", "oordeel"))
                .containsExactly("alles_afgewezen");
    }

    /** Of a 304 a line may be there because it was rejected, in part too, or granted. */
    @Test
    void hetTotaalInDeKopIsDeSomVanDeRegels() {
        assertThat(Eigenbericht.lees(rekening("432")).codes()).isEmpty();
        assertThat(Eigenbericht.lees(rekening("432").replace(">4000<", ">4001<"))
                        .codes())
                .containsExactly("GRIP-totaal");
        var deels = regel("R1", 5000, "D", 3000) + regel("R2", 1000, "C", 1000);
        assertThat(Eigenbericht.lees(antwoord("0200", 9000, 7000, deels)).codes())
                .isEmpty();
        assertThat(Eigenbericht.lees(antwoord("0200", 9000, 7001, deels)).codes())
                .containsExactly("GRIP-totaal");
        assertThat(Eigenbericht.lees(antwoord("8001", 5000, 5000, "")).codes()).isEmpty();
        assertThat(Eigenbericht.lees(antwoord("0001", 5000, 0, "")).codes()).isEmpty();
        assertThat(Eigenbericht.lees(antwoord("0001", 5000, 5000, "")).codes()).containsExactly("GRIP-totaal");
    }

    private static List<Object> waarden(Eigenbericht.Gelezen gelezen, String feit, String kolom) {
        return gelezen.rijen(feit).stream()
                .map(rij -> A03_DeclaratieTest.waarde(rij, kolom))
                .toList();
    }

    private static String rekening(String code) {
        return bericht("jw303", code, KOP + TOTAAL, regel("R1", 5000, "D", -1) + regel("R2", 1000, "C", -1));
    }

    private static String antwoord(String code, long ingediend, long toegekend, String regels) {
        var retour = RETOUR.formatted(
                bedrag("IngediendTotaalBedrag", "Totaal", ingediend, "D"),
                bedrag("ToegekendTotaalBedrag", "Totaal", toegekend, "D"),
                code);
        return bericht("jw304", "433", KOP + retour, regels);
    }

    private static String bericht(String soort, String code, String kop, String regels) {
        var stam = "http://www.istandaarden.nl/ijw/2_3/";
        return """
                <m:Bericht xmlns:m="%s" xmlns:b="%s">
                <m:Header><m:BerichtCode>%s</m:BerichtCode><m:BerichtVersie>2</m:BerichtVersie>
                <m:BerichtSubversie>3</m:BerichtSubversie>%s</m:Header>%s</m:Bericht>
                """.formatted(
                        stam + soort + "/schema",
                        stam + "basisschema/schema",
                        code,
                        kop,
                        regels.isEmpty() ? "" : """
                        <m:Clienten><m:Client><m:Bsn>999900006</m:Bsn>
                        <m:Geboortedatum><b:Datum>2010-01-01</b:Datum></m:Geboortedatum><m:Geslacht>1</m:Geslacht>
                        <m:Naam><b:Geslachtsnaam><b:Achternaam>Voorbeeld</b:Achternaam></b:Geslachtsnaam></m:Naam>
                        <m:Prestaties>%s</m:Prestaties></m:Client></m:Clienten>
                        """.formatted(regels));
    }

    /** A line of a 303, or of a 304 when something was granted of it. */
    private static String regel(String referentie, long centen, String teken, long toegekend) {
        var antwoord = "<m:ToegekendeBedragPrestatie>" + bedrag("GemeenteBerekendBedrag", "", toegekend, teken)
                + bedrag("ToegekendBedrag", "", toegekend, teken) + "</m:ToegekendeBedragPrestatie>";
        return """
                <m:Prestatie><m:ProductCategorie>45</m:ProductCategorie><m:ProductCode>45A03</m:ProductCode>
                <m:ProductPeriode><b:Begindatum>2019-03-01</b:Begindatum><b:Einddatum>2019-03-31</b:Einddatum>
                </m:ProductPeriode>
                <m:IngediendeBedragPrestatie><b:GeleverdVolume>4</b:GeleverdVolume><b:Eenheid>04</b:Eenheid>%s
                </m:IngediendeBedragPrestatie>
                <m:ProductReferentie><b:ReferentieNummer>%s</b:ReferentieNummer></m:ProductReferentie>%s</m:Prestatie>
                """.formatted(
                bedrag("DeclaratieFactuurBedrag", "", centen, teken), referentie, toegekend < 0 ? "" : antwoord);
    }

    private static String bedrag(String naam, String soort, long centen, String teken) {
        return "<b:%s><b:%sBedrag>%d</b:%sBedrag><b:DebetCredit>%s</b:DebetCredit></b:%s>"
                .formatted(naam, soort, centen, soort, teken, naam);
    }
}
