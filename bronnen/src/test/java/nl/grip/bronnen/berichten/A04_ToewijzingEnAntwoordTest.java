// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A04_ToewijzingEnAntwoordTest {
    @Test
    void elkToegewezenProductIsEenRijMetWatErVanDeClientNodigIs() {
        var rijen = Eigenbericht.lees(Eigenbericht.tekst("WMO301")).rijen("toewijzing");
        assertThat(rijen).hasSize(2);
        assertThat(rijen.get(0).waarden())
                .isEqualTo(Arrays.asList(
                        "Wmo",
                        "9901",
                        "90000001",
                        "client-006",
                        "2012-05",
                        "2",
                        "postcode-9999XA",
                        1001L,
                        "VOT-1",
                        "02",
                        "02A03",
                        LocalDate.of(2026, 1, 10),
                        "09:30:00",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        120L,
                        "01",
                        "2",
                        null));
        assertThat(A03_DeclaratieTest.waarde(rijen.get(1), "budget")).isEqualTo(250_000L);
        assertThat(A03_DeclaratieTest.waarde(rijen.get(1), "code")).isNull();
    }

    @Test
    void naamEnAdresKomenDeLezerNietUit() {
        assertThat(Eigenbericht.lees(Eigenbericht.tekst("JW301")).toString())
                .doesNotContain("Voorbeeld", "Dorpsstraat", "0201234567", "In overleg", "999900006");
    }

    @Test
    void middernachtAanHetEindeVanDeDagBlijftAchteraan() {
        var rijen = Eigenbericht.lees(Eigenbericht.tekst("JW301")).rijen("toewijzing");
        assertThat(A03_DeclaratieTest.waarde(rijen.get(1), "toewijzingstijd")).isEqualTo("24:00:00");
    }

    @Test
    void eenAntwoordNoemtAlleenWatIsAfgewezen() {
        var gelezen = Eigenbericht.lees(Eigenbericht.tekst("JW325"));
        assertThat(gelezen.rijen("antwoordregel"))
                .hasSize(1)
                .allSatisfy(rij -> assertThat(rij.waarden())
                        .containsExactly(
                                "Jeugd",
                                "9901",
                                "90000001",
                                "D2026-02",
                                "client-018",
                                "R-0003",
                                "9322 9369",
                                2000L,
                                null));
        assertThat(gelezen.rijen("antwoord")).hasSize(1);
        assertThat(gelezen.oordeel().rijen()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0200,0200,deels_afgewezen",
        "0200,8001,alles_toegekend",
        "0200,9333,alles_afgewezen",
        "0001,0200,alles_afgewezen",
        "0001,,alles_afgewezen",
        "0200,,alles_afgewezen",
        "0200,8001 9333,alles_afgewezen"
    })
    void hetOordeelOverDeHeleDeclaratieVolgtUitDeCodes(String kop, String antwoord, String oordeel) {
        assertThat(Declaratieoordeel.of(kop, antwoord).code()).isEqualTo(oordeel);
    }

    @Test
    void zonderDeclaratieAntwoordIsAllesAfgewezen() {
        var tekst = Eigenbericht.tekst("WMO325").replaceAll("(?s)<m:DeclaratieAntwoord>.*</m:DeclaratieAntwoord>", "");
        var antwoord = Eigenbericht.lees(tekst).rijen("antwoord").get(0);
        assertThat(A03_DeclaratieTest.waarde(antwoord, "oordeel")).isEqualTo("alles_afgewezen");
        assertThat(A03_DeclaratieTest.waarde(antwoord, "totaal_ingediend")).isNull();
    }
}
