// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.grip.bronnen.Leesinstellingen;
import org.junit.jupiter.api.Test;

class A08_HerbouwTest {
    private final String heel = Eigenbericht.tekst("JW323");

    @Test
    void rijenNaEenVernietigdeClientHoudenNummerRegelEnPlaats() {
        var zonder = lees(vernietigd());
        assertThat(zonder.oordeel().reden()).isEmpty();
        assertThat(zonder.oordeel().bevindingen()).isEmpty();
        var over = Eigenbericht.lees(heel).rijen("declaratieregel").subList(2, 3);
        assertThat(zonder.rijen("declaratieregel")).isEqualTo(over);
        assertThat(zonder.oordeel().rijen()).isEqualTo(3);
    }

    @Test
    void buitenEenHerbouwBetekentHetMerkNiets() {
        var gelezen = Eigenbericht.lees(vernietigd());
        assertThat(gelezen.rijen("declaratieregel").get(0).nummer()).isEqualTo(1);
        assertThat(gelezen.codes()).contains("TR358");
    }

    @Test
    void eenToewijzingZonderClientIsEenLegeToewijzing() {
        var tekst = Eigenbericht.tekst("WMO301")
                .replaceAll("(?s)<m:Client>.*</m:Client>", "<?grip vernietigd clienten=\"1\" rijen=\"2\"?>");
        var gelezen = lees(tekst);
        assertThat(gelezen.oordeel().reden()).isEmpty();
        assertThat(gelezen.rijen()).isEmpty();
    }

    private String vernietigd() {
        int van = heel.indexOf("<m:Client>");
        int tot = heel.indexOf("</m:Client>") + "</m:Client>".length();
        long regels =
                heel.substring(van, tot).chars().filter(teken -> teken == '\n').count();
        return heel.substring(0, van)
                + "<?grip vernietigd clienten=\"1\" rijen=\"2\"?>"
                + "\n".repeat((int) regels)
                + heel.substring(tot);
    }

    private static Eigenbericht.Gelezen lees(String tekst) {
        return Eigenbericht.lees(
                "a.xml", tekst.getBytes(StandardCharsets.UTF_8), Leesinstellingen.STANDAARD.withHerbouw());
    }
}
