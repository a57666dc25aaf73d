// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A03_BurgerservicenummerTest {
    @ParameterizedTest
    @CsvSource({
        "999900006,true",
        "999900007,false",
        "000000000,false",
        "99990000,false",
        "9999000066,false",
        "99990000x,false"
    })
    void deElfproefHoudtOfHoudtNiet(String nummer, boolean geldig) {
        assertThat(Burgerservicenummer.isGeldig(nummer)).isEqualTo(geldig);
    }

    @Test
    void eenGeldigNummerWordtAfgeschermdEnDeRestBlijft() {
        assertThat(Burgerservicenummer.afgeschermd("in/999900006-juli/90000001.xml"))
                .isEqualTo("in/*********-juli/90000001.xml");
    }

    @Test
    void eenLangerOfOngeldigNummerBlijftStaan() {
        var tekst = "999900007 en 20260708999900006";
        assertThat(Burgerservicenummer.afgeschermd(tekst)).isEqualTo(tekst);
    }

    @Test
    void deGevallenVanDeGedeeldeMapKrijgenHunOordeel() throws IOException {
        var bestand = Path.of(System.getenv("GRIP_GEDEELD"), "data", "vijandig", "bsn-elfproef.csv");
        assumeTrue(Files.exists(bestand), "../shared is er niet: de gedeelde elfproefgevallen zijn niet nagelopen");
        var gevallen = Files.readAllLines(bestand);
        assertThat(gevallen).hasSizeGreaterThan(1);
        assertThat(gevallen.subList(1, gevallen.size())).allSatisfy(regel -> {
            var velden = regel.split("\t", -1);
            assertThat(Burgerservicenummer.isGeldig(velden[0])).as(velden[2]).isEqualTo(velden[1].equals("true"));
        });
    }
}
