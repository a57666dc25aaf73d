// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.grip.bronnen.Feitrij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A13_LeveringEnVerzoekTest {
    private static Eigenbericht.Gelezen lees(String soort) {
        return Eigenbericht.lees(Volledigbericht.van(soort, "3.2"));
    }

    private static Object waarde(List<Feitrij> rijen, String kolom) {
        assertThat(rijen).hasSize(1);
        return A03_DeclaratieTest.waarde(rijen.get(0), kolom);
    }

    @ParameterizedTest
    @CsvSource({"WMO305,start", "JW307,stop", "WMO315,verzoek", "JW317,wijzigingsverzoek", "JW319,verzoekantwoord"})
    void deAanbiederEnDeGemeenteStaanInDeKop(String soort, String feit) {
        var rijen = lees(soort).rijen(feit);
        assertThat(waarde(rijen, "gemeente")).isEqualTo("9999");
        assertThat(waarde(rijen, "aanbieder")).isEqualTo("99999999");
        assertThat(waarde(rijen, "domein")).isEqualTo(soort.startsWith("WMO") ? "Wmo" : "Jeugd");
    }

    @Test
    void eenStopHeeftEenRedenEnEenEinde() {
        var rijen = lees("JW307").rijen("stop");
        assertThat(waarde(rijen, "client")).isEqualTo("client-006");
        assertThat(waarde(rijen, "reden")).isEqualTo("02");
        assertThat(waarde(rijen, "einde")).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void vanDeVerwijzerBlijvenSoortEnAgbEnNietDeNaam() {
        var bericht = Volledigbericht.van("JW315", "3.2")
                .replaceAll("(<b:Verwijzer>|<b:Type>[^<]*</b:Type>)<b:Naam>[^<]*", "$1<b:Naam>Dokter Voorbeeld");
        var gelezen = Eigenbericht.lees(bericht);
        assertThat(waarde(gelezen.rijen("verzoek"), "verwijzer")).isEqualTo("01");
        assertThat(waarde(gelezen.rijen("verzoek"), "verwijzer_agb")).isEqualTo("99999999");
        assertThat(bericht).contains("Dokter Voorbeeld");
        assertThat(gelezen.toString()).doesNotContain("Dokter");
    }

    @Test
    void eenWijzigingsverzoekTeltEenKeerEnDraagtWatErGevraagdWordt() {
        var gelezen = lees("WMO317");
        assertThat(gelezen.oordeel().rijen()).isEqualTo(1);
        assertThat(waarde(gelezen.rijen("gevraagde_wijziging"), "toewijzingnummer"))
                .isEqualTo(1L);
        assertThat(waarde(gelezen.rijen("gevraagd_product"), "referentie_aanbieder"))
                .isEqualTo("9");
    }

    @ParameterizedTest
    @CsvSource({"WMO302", "JW306", "WMO308", "JW316", "WMO318", "JW320"})
    void eenRetourDatIetsTerugstuurtKeurtHetHeleBerichtAf(String soort) {
        var rijen = lees(soort).rijen("retour");
        assertThat(waarde(rijen, "oordeel")).isEqualTo("afgekeurd");
        assertThat(waarde(rijen, "identificatie")).isEqualTo("9");
    }

    @ParameterizedTest
    @CsvSource({"0200,goedgekeurd", "0001,afgekeurd"})
    void eenRetourMetAlleenEenKopHangtAfVanDeCodeInDeKop(String code, String oordeel) {
        var bericht = Volledigbericht.van("WMO306", "3.2")
                .replaceFirst("<m:Client>.*</m:Client>", "")
                .replace("0200", code);
        assertThat(waarde(Eigenbericht.lees(bericht).rijen("retour"), "oordeel"))
                .isEqualTo(oordeel);
    }

    @Test
    void eenRetourKomtVanDeOntvangerMetZijnEigenDatum() {
        var bericht = Volledigbericht.van("JW306", "3.2")
                .replaceFirst("(<m:DagtekeningRetour>)[^<]*", "$12026-02-03")
                .replaceFirst("(<m:IdentificatieRetour>)[^<]*", "$1R7");
        var kop = Eigenbericht.lees(bericht).oordeel().kop().orElseThrow();
        assertThat(kop.ontvangenOp()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(kop.identificatie()).isEqualTo("R7");
        assertThat(kop.afzender()).isEqualTo("9999");
    }

    @ParameterizedTest
    @CsvSource({
        "WMO305,<m:StatusAanlevering>1,<m:StatusAanlevering>9,CS058",
        "JW307,<m:Begindatum>2026-01-31,<m:Begindatum>2026-02-01,CS003",
        "JW315,<m:ToewijzingIngangsdatum>2026-01-31,<m:ToewijzingIngangsdatum>2026-02-01,CS003",
        "WMO317,<m:GewensteIngangsdatum>2026-01-31,<m:GewensteIngangsdatum>2026-02-01,CS003",
        "JW305,999900006,999900007,CS002"
    })
    void eenGebrokenRegelHoudtNietsTegen(String soort, String goed, String fout, String code) {
        var bericht = Volledigbericht.van(soort, "3.2");
        assertThat(Eigenbericht.lees(bericht).codes()).isEmpty();
        var gelezen = Eigenbericht.lees(bericht.replace(goed, fout));
        assertThat(gelezen.oordeel().isGelezen()).isTrue();
        assertThat(gelezen.codes()).containsOnly(code);
    }

    @Test
    void zonderToewijzingEnZonderProductIsEenStartMetNietsTeVerbinden() {
        var bericht = Volledigbericht.van("WMO305", "3.2")
                .replace("<m:ToewijzingNummer>1</m:ToewijzingNummer>", "")
                .replaceFirst("<m:Product>.*</m:Product>", "");
        assertThat(Eigenbericht.lees(bericht).codes()).containsExactly("IV096");
    }
}
