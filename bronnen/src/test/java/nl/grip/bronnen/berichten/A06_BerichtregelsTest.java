// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A06_BerichtregelsTest {
    @Test
    void eenBerichtDatKloptGeeftGeenEnkeleMelding() {
        assertThat(Eigenbericht.SOORTEN)
                .allSatisfy(soort -> assertThat(
                                Eigenbericht.lees(Eigenbericht.tekst(soort)).codes())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "TR358, TotaalBedrag>10520<, TotaalBedrag>10620<",
        "TR314, R-0003, R-0001",
        "TR316, VorigReferentieNummer>R-0000, VorigReferentieNummer>R-0001",
        "CS002, 999900018, 999900019",
        "CS340, <b:Einddatum>2026-02-28</b:Einddatum>, <b:Einddatum>2026-02-27</b:Einddatum>",
        "TR346, ProductTarief>126<, ProductTarief>130<",
        "CS339, GeleverdVolume>2000<, GeleverdVolume>2001<",
        "CD087, <m:ProductTarief>110</m:ProductTarief>, ''",
        "CS003, <b:Einddatum>2026-01-31</b:Einddatum>, <b:Einddatum>2025-12-31</b:Einddatum>",
        "TR319, <b:Einddatum>2026-01-31</b:Einddatum>, <b:Einddatum>2026-02-03</b:Einddatum>",
        "TR335, <m:DeclaratieDagtekening>2026-, <m:DeclaratieDagtekening>2032-"
    })
    void eenRegelDieDeDeclaratieSchendtWordtGemeldEnStoptNiets(String code, String goed, String fout) {
        controleer("WMO323", code, goed, fout);
    }

    @ParameterizedTest
    @CsvSource({
        "CD079, <m:Budget>250000</m:Budget>, ''",
        "CD041, <m:Omvang>, <!--",
        "CD077, <m:Budget>250000</m:Budget>, <m:Omvang><b:Volume>1</b:Volume><b:Eenheid>04</b:Eenheid><b:Frequentie>4</b:Frequentie></m:Omvang><m:Budget>1</m:Budget>",
        "CD075, <m:Einddatum>2026-06-30</m:Einddatum>, ''",
        "CD076, <m:Einddatum>2026-12-31</m:Einddatum>, ''",
        "CS003, 2026-06-30, 2026-01-30",
        "CS335, <m:RedenWijziging>04, <m:RedenWijziging>13",
        "CS336, <m:RedenWijziging>04, <m:RedenWijziging>01",
        "CS002, 999900006, 999900007"
    })
    void eenRegelDieDeToewijzingSchendtWordtGemeldEnStoptNiets(String code, String goed, String fout) {
        var einde = fout.equals("<!--") ? "-->" : "";
        var tekst = Eigenbericht.tekst("JW301").replace(goed, fout);
        var gelezen = Eigenbericht.lees(einde.isEmpty() ? tekst : tekst.replace("</m:Omvang>", einde));
        assertThat(gelezen.oordeel().reden()).isEmpty();
        assertThat(gelezen.codes()).contains(code);
    }

    @Test
    void eenEtmaalPerDagBestaatNiet() {
        var tekst = Eigenbericht.tekst("JW301")
                .replace("<b:Eenheid>01<", "<b:Eenheid>14<")
                .replace("<b:Frequentie>2<", "<b:Frequentie>1<");
        assertThat(Eigenbericht.lees(tekst).codes()).containsExactly("CS338");
    }

    @ParameterizedTest
    @CsvSource({"8520,8521,1", "8520,8520,0"})
    void hetVerschilVanEenAntwoordIsDeSomVanDeAfgewezenRegels(String goed, String staat, int meldingen) {
        var gelezen = Eigenbericht.lees(Eigenbericht.tekst("JW325").replace(goed, staat));
        assertThat(gelezen.codes()).hasSize(meldingen).allMatch("TR342"::equals);
    }

    @ParameterizedTest
    @CsvSource({"15120,true", "15180,true", "15060,true", "15200,false", "15050,false"})
    void eenUurtariefInMinutenMagEenmaalAfgerondZijn(long bedrag, boolean mag) {
        var tekst = Eigenbericht.tekst("WMO323").replace("<b:Bedrag>15120<", "<b:Bedrag>" + bedrag + "<");
        assertThat(Eigenbericht.lees(tekst).codes().contains("TR346")).isEqualTo(!mag);
    }

    @Test
    void deMeldingOverHetTotaalWijstHetTotaalAan() {
        var gelezen = Eigenbericht.lees(Eigenbericht.tekst("WMO323").replace(">10520<", ">10620<"));
        assertThat(gelezen.oordeel().bevindingen()).hasSize(1).allSatisfy(bevinding -> {
            assertThat(bevinding.herkomst().regel()).isEqualTo(27);
            assertThat(bevinding.herkomst().plaats())
                    .isEqualTo("Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag");
            assertThat(bevinding.gevonden()).isEqualTo("10620");
            assertThat(bevinding.verwacht()).isEqualTo("10520");
        });
    }

    @Test
    void eenBsnDatNietKloptWordtGemeldMaarNietGetoond() {
        var gelezen = Eigenbericht.lees(Eigenbericht.tekst("JW301").replace("999900006", "999900007"));
        assertThat(gelezen.oordeel().bevindingen().get(0).gevonden()).isEqualTo("(verborgen, 9 tekens)");
    }

    private static void controleer(String soort, String code, String goed, String fout) {
        var tekst = Eigenbericht.tekst(soort);
        assertThat(tekst).contains(goed);
        var gelezen = Eigenbericht.lees(tekst.replace(goed, fout));
        assertThat(gelezen.oordeel().reden()).isEmpty();
        assertThat(gelezen.codes()).contains(code);
    }
}
