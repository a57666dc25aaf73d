// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class A09_XsdOordeelTest {
    private static final int MUTATIES = Boolean.getBoolean("grip.lang") ? 10_000 : 500;

    private static final List<String> SOORTEN = Volledigbericht.soorten("3.2");
    private static final List<String> OUDE_SOORTEN = Volledigbericht.soorten("2.3");

    @BeforeEach
    void deXsdIsEr() {
        assumeTrue(Xsd.isEr(), "../shared is er niet: het oordeel is niet met de XSD vergeleken");
    }

    @Test
    void opElkOpenbaarVoorbeeldIsHetOordeelDatVanDeXsd() throws Exception {
        var voorbeelden = Xsd.voorbeelden("3.2", SOORTEN);
        assertThat(voorbeelden).isNotEmpty();
        for (var pad : voorbeelden) {
            var inhoud = Files.readAllBytes(pad);
            var soort = pad.getFileName().toString().replaceAll("[_.].*", "");
            assertThat(Eigenbericht.lees(inhoud).oordeel().isGelezen())
                    .as(pad.getFileName().toString())
                    .isEqualTo(Xsd.isGeldig(soort, inhoud));
        }
    }

    @Test
    void onzeEigenVoorbeeldenZijnGeldig() {
        assertThat(Eigenbericht.SOORTEN)
                .allMatch(soort -> Xsd.isGeldig(soort, Eigenbericht.tekst(soort).getBytes(StandardCharsets.UTF_8)))
                .allMatch(soort ->
                        Eigenbericht.lees(Eigenbericht.tekst(soort)).oordeel().isGelezen());
    }

    @Test
    void opOudeBerichtenIsHetOordeelDatVanDeOudeXsd() throws Exception {
        var voorbeelden = Xsd.voorbeelden("2.3", OUDE_SOORTEN);
        assertThat(voorbeelden).isNotEmpty();
        for (var pad : voorbeelden) {
            var inhoud = Files.readAllBytes(pad);
            var soort = pad.getFileName().toString().replaceAll("[_.].*", "");
            assertThat(Eigenbericht.lees(inhoud).oordeel().isGelezen())
                    .as(pad.toString())
                    .isEqualTo(Xsd.isGeldig(soort, "2.3", inhoud));
        }
    }

    @Test
    void eenOudBerichtVanElkeSoortMetElkElementIsGeldig() {
        assertThat(OUDE_SOORTEN).hasSize(12).allSatisfy(soort -> {
            var bericht = Volledigbericht.van(soort, "2.3");
            assertThat(Xsd.isGeldig(soort, "2.3", bericht.getBytes(StandardCharsets.UTF_8)))
                    .as(soort)
                    .isTrue();
            assertThat(Eigenbericht.lees(bericht).oordeel().reden()).as(soort).isEmpty();
        });
    }

    @Test
    void opElkeMutatieVanEenOudBerichtIsHetOordeelDatVanDeOudeXsd() throws Exception {
        List<String> verschillen = new ArrayList<>();
        int geldig = 0;
        for (int zaad = 0; zaad < MUTATIES; zaad++) {
            var soort = OUDE_SOORTEN.get(zaad % OUDE_SOORTEN.size());
            var bericht = Mutatie.van(Volledigbericht.van(soort, "2.3"), zaad);
            boolean xsd = Xsd.isGeldig(soort, "2.3", bericht);
            geldig += xsd ? 1 : 0;
            var oordeel = Eigenbericht.lees(bericht).oordeel();
            if (oordeel.isGelezen() != xsd) {
                verschillen.add(soort + " zaad " + zaad + ": XSD " + xsd + ", Grip: " + oordeel.reden());
            }
        }
        assertThat(verschillen).isEmpty();
        assertThat(geldig).as("beide oordelen komen voor").isBetween(MUTATIES / 20, MUTATIES * 19 / 20);
    }

    @Test
    void eenBerichtVanElkeSoortMetElkElementIsGeldig() {
        assertThat(SOORTEN).hasSize(28).allSatisfy(soort -> {
            var bericht = Volledigbericht.van(soort, "3.2");
            assertThat(Xsd.isGeldig(soort, bericht.getBytes(StandardCharsets.UTF_8)))
                    .as(soort)
                    .isTrue();
            assertThat(Eigenbericht.lees(bericht).oordeel().reden()).as(soort).isEmpty();
        });
    }

    @Test
    void opElkeMutatieIsHetOordeelDatVanDeXsd() throws Exception {
        List<String> verschillen = new ArrayList<>();
        int geldig = 0;
        for (int zaad = 0; zaad < MUTATIES; zaad++) {
            var soort = SOORTEN.get(zaad % SOORTEN.size());
            boolean eigen = zaad % 2 == 0 && Eigenbericht.SOORTEN.contains(soort);
            var bericht = Mutatie.van(eigen ? Eigenbericht.tekst(soort) : Volledigbericht.van(soort, "3.2"), zaad);
            boolean xsd = Xsd.isGeldig(soort, bericht);
            geldig += xsd ? 1 : 0;
            var oordeel = Eigenbericht.lees(bericht).oordeel();
            if (oordeel.isGelezen() != xsd) {
                verschillen.add(soort + " zaad " + zaad + ": XSD " + xsd + ", Grip: " + oordeel.reden());
            }
        }
        assertThat(verschillen).isEmpty();
        assertThat(geldig).as("beide oordelen komen voor").isBetween(MUTATIES / 20, MUTATIES * 19 / 20);
    }
}
