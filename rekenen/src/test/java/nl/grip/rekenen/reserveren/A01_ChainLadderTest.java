// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class A01_ChainLadderTest {
    private static final double[][] DRIE_MAANDEN = {
        {100, 150, 165},
        {200, 300, NaN},
        {400, NaN, NaN},
    };

    private final Driehoek driehoek = Driehoek.ofCumulatief(DRIE_MAANDEN);

    @Test
    void elkeMaandGroeitZoalsDeOudereMaandenGroeiden() {
        var chainLadder = ChainLadder.van(driehoek, Factorkeuze.ALLE);

        assertThat(chainLadder.factoren()).containsExactly((150 + 300) / (100.0 + 200), 165 / 150.0);
        assertThat(chainLadder.eindstanden())
                .containsExactly(new double[] {165, 300 * 1.1, 400 * 1.5 * 1.1}, within(1e-9));
        assertThat(chainLadder.nogTeKomen()).containsExactly(new double[] {0, 30, 660 - 400}, within(1e-9));
    }

    @Test
    void eenStaartGroeitNogDoorNaDeLaatsteKolom() {
        var metStaart = ChainLadder.van(driehoek, Factorkeuze.ALLE).metStaart(1.2);

        assertThat(metStaart.eindstanden()[0]).isEqualTo(165 * 1.2, within(1e-9));
    }

    @Test
    void gemiddeldenWegenDeParenElkAnders() {
        var ongelijk = Driehoek.ofCumulatief(new double[][] {{100, 200}, {300, 330}, {500, NaN}});

        assertThat(factor(ongelijk, Gemiddelde.VOLUME)).isEqualTo(530 / 400.0);
        assertThat(factor(ongelijk, Gemiddelde.SIMPLE)).isEqualTo((2 + 1.1) / 2, within(1e-12));
        assertThat(factor(ongelijk, Gemiddelde.REGRESSION))
                .isEqualTo((100 * 200 + 300 * 330) / (100.0 * 100 + 300 * 300), within(1e-12));
        assertThat(factor(ongelijk, Gemiddelde.GEOMETRIC)).isEqualTo(Math.sqrt(2 * 1.1), within(1e-12));
    }

    @Test
    void hoogsteEnLaagsteVallenWegTenzijErTeWeinigOverblijft() {
        var vier = Driehoek.ofCumulatief(new double[][] {{10, 10}, {10, 20}, {10, 30}, {10, 90}, {10, NaN}});

        assertThat(Ontwikkelfactoren.schat(vier, new Factorkeuze(Gemiddelde.SIMPLE, 0, 1, 1, 1)))
                .containsExactly(2.5);
        assertThat(Ontwikkelfactoren.schat(vier, new Factorkeuze(Gemiddelde.SIMPLE, 0, 2, 2, 1)))
                .containsExactly(3.75);
    }

    @Test
    void alleenDeLaatsteDiagonalenTellenInEenVenster() {
        assertThat(Ontwikkelfactoren.schat(driehoek, new Factorkeuze(Gemiddelde.VOLUME, 1, 0, 0, 1)))
                .containsExactly(new double[] {1.5, 1.1}, within(1e-12));
    }

    @Test
    void gatenEnNullenBrekenNiets() {
        var gaten = Driehoek.ofCumulatief(
                new double[][] {{0, 50, NaN, 80}, {10, NaN, 30, NaN}, {20, 40, NaN, NaN}, {5, NaN, NaN, NaN}});

        assertThat(Ontwikkelfactoren.schat(gaten, Factorkeuze.ALLE)[0]).isEqualTo((50 + 40) / (0.0 + 20));
        assertThat(Ontwikkelfactoren.schat(gaten, Factorkeuze.ALLE)[1]).isNaN();
    }

    @Test
    void toenamenWordenOpgeteld() {
        var uitToenamen = Driehoek.ofToenamen(new double[][] {{100, 50, 15}, {200, 100, NaN}, {400, NaN, NaN}});

        assertThat(uitToenamen.laatste()).containsExactly(driehoek.laatste());
    }

    private static double factor(Driehoek driehoek, Gemiddelde gemiddelde) {
        return Ontwikkelfactoren.schat(driehoek, Factorkeuze.van(gemiddelde))[0];
    }
}
