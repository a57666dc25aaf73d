// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.grip.bronnen.Oordeel.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A05_WeigeringTest {
    private final String bericht = Eigenbericht.tekst("WMO323");

    @Test
    void eenWeigeringNoemtRegelElementEnWatErHadMoetenStaan() {
        var gelezen = Eigenbericht.lees(bericht.replace("<b:Bedrag>15120<", "<b:Bedrag>abc<"));
        assertThat(gelezen.oordeel().uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(gelezen.oordeel().rijen()).isEqualTo(3);
        assertThat(gelezen.oordeel().reden())
                .isEqualTo(
                        "Regel 49: Bedrag is 'abc', verwacht een geheel getal van 0 tot en met 99999999 (in centen)");
        var bevinding = gelezen.oordeel().bevindingen().get(0);
        assertThat(bevinding.herkomst().plaats())
                .isEqualTo("Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/IngediendBedrag/Bedrag");
    }

    @Test
    void alleFoutenStaanErInEenKeer() {
        var fout = bericht.replace("<m:Eenheid>83", "<m:Eenheid>99")
                .replace("<m:DeclaratieNummer>DN202602</m:DeclaratieNummer>", "")
                .replace("2026-01-31", "2026-02-31");
        var oordeel = Eigenbericht.lees(fout).oordeel();
        assertThat(oordeel.bevindingen()).hasSize(3);
        assertThat(oordeel.reden()).endsWith("(en nog 2 meer)");
    }

    @ParameterizedTest
    @CsvSource({"999900006,99990000x", "1001,-1"})
    void watPersoonlijkKanZijnStaatNietInDeBevinding(String goed, String fout) {
        var oordeel = Eigenbericht.lees(bericht.replace(goed, fout)).oordeel();
        boolean bsn = goed.length() == 9;
        assertThat(oordeel.bevindingen().get(0).gevonden()).isEqualTo(bsn ? "(verborgen, 9 tekens)" : "'-1'");
    }

    @Test
    void vanDe301BlijftElkPersoonlijkElementVerborgen() {
        var tekst = Eigenbericht.tekst("JW301")
                .replace("2012-05-17", "17-05-2012")
                .replace(">Dorpsstraat<", ">Een veel te lange naam van een straat<")
                .replace(">In overleg<", "> <");
        assertThat(Eigenbericht.lees(tekst).oordeel().bevindingen())
                .hasSize(3)
                .allMatch(bevinding -> bevinding.gevonden().matches("\\(verborgen, \\d+ tekens\\)"));
    }

    @ParameterizedTest
    @CsvSource({"/3_2/jw323,/3_1/jw323,JW323 release 3.1", "/jw323/,/jw399/,JW399 release 3.2"})
    void watGripNietKentWordtBijNaamGeweigerd(String goed, String anders, String naam) {
        var oordeel = Eigenbericht.lees(Eigenbericht.tekst("JW323").replace(goed, anders))
                .oordeel();
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(oordeel.reden()).contains("bericht " + naam + " leest Grip (nog) niet");
    }

    @Test
    void eenBerichtcodeVanHetAndereDomeinPastNiet() {
        assertThat(Eigenbericht.lees(bericht.replace(">484<", ">490<"))
                        .oordeel()
                        .isGelezen())
                .isFalse();
    }

    @Test
    void eenDoctypeWordtGeweigerdOokEenOnschuldige() {
        var oordeel = Eigenbericht.lees(bericht.replace("<m:Bericht ", "<!DOCTYPE Bericht>\n<m:Bericht "))
                .oordeel();
        assertThat(oordeel.bevindingen()).extracting(b -> b.code()).containsExactly("GRIP-doctype");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-15", "windows-1252"})
    void andereCoderingenGevenHetzelfde(String codering) {
        var tekst = Eigenbericht.tekst("JW301").replace("UTF-8", codering);
        var gelezen = Eigenbericht.lees(tekst.getBytes(Charset.forName(codering)));
        assertThat(gelezen.oordeel().reden()).isEmpty();
        assertThat(gelezen.rijen())
                .isEqualTo(Eigenbericht.lees(Eigenbericht.tekst("JW301")).rijen());
    }

    @Test
    void bytesDieGeenUtf8ZijnWordenGeweigerd() {
        var bytes = Eigenbericht.tekst("JW301").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Eigenbericht.lees(bytes).codes()).containsExactly("GRIP-tekens");
    }

    @Test
    void eenTekstZonderEindeVultHetGeheugenNiet() {
        var tekst = Eigenbericht.tekst("JW301").replace(">In overleg<", ">" + "x".repeat(6_000_000) + "<");
        assertThat(Eigenbericht.lees(tekst).codes()).containsExactly("GRIP-grens");
    }

    @Test
    void anderXmlIsNietVanOnsMaarHalfXmlIsStuk() {
        assertThat(Eigenbericht.lees("<root><a/></root>").oordeel().uitslag()).isEqualTo(Uitslag.OVERGESLAGEN);
        assertThat(Eigenbericht.lees("<root><a/>").oordeel().uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(Eigenbericht.lees("").oordeel().uitslag()).isEqualTo(Uitslag.GEWEIGERD);
    }

    @Test
    void bovenTweehonderdFoutenWordtGeteldWatErMeerIs() {
        var veel = bericht.replace("<m:Prestaties>", "<m:Prestaties>" + "<m:Fout/>".repeat(250));
        var bevindingen = Eigenbericht.lees(veel).oordeel().bevindingen();
        assertThat(bevindingen).hasSize(201);
        assertThat(bevindingen.get(200).gevonden()).isEqualTo("nog 300 van deze ernst");
    }
}
