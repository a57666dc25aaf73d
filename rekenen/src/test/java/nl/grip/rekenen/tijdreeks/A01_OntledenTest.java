// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A01_OntledenTest {
    private static final double[] FIGUUR = {-3, 1, 4, -2};
    private final double[] reeks =
            IntStream.range(0, 24).mapToDouble(t -> 100 + 2 * t + FIGUUR[t % 4]).toArray();

    @Test
    void rechteLijnMetVastSeizoenKomtTerug() {
        assertThat(Ontleding.van(reeks, 4, false).seizoen()).containsExactly(FIGUUR, within(1e-9));
        var stl = Stl.van(reeks, 4, 0, false);
        assertThat(stl.seizoen()[2]).isEqualTo(4, within(0.3));
        assertThat(stl.trend()[23]).isEqualTo(100 + 2 * 23, within(0.5));
    }

    @Test
    void maalSeizoenIsGemiddeldEen() {
        double[] maal = IntStream.range(0, 24)
                .mapToDouble(t -> 100 * (1 + FIGUUR[t % 4] / 10))
                .toArray();
        var ontleding = Ontleding.van(maal, 4, true);

        assertThat(ontleding.seizoen()).containsExactly(new double[] {0.7, 1.1, 1.4, 0.8}, within(1e-9));
        assertThat(ontleding.gezuiverd(maal)).containsOnly(new double[] {100}, within(1e-9));
    }

    @Test
    void robuustLaatEenUitschieterInDeRest() {
        double[] met = reeks.clone();
        met[10] += 500;
        double gewoon = Math.abs(Stl.van(met, 4, 7, false).trend()[10] - 120);
        double robuust = Math.abs(Stl.van(met, 4, 7, true).trend()[10] - 120);

        assertThat(robuust).isLessThan(gewoon / 10);
    }

    @Test
    void autocorrelatieVanEenWisselendeReeksIsNegatief() {
        double[] wissel = {1, -1, 1, -1};

        assertThat(Autocorrelatie.van(wissel, 2)).containsExactly(new double[] {-3 / 4.0, 2 / 4.0}, within(1e-12));
        double q = 4 * 6 * (9 / 16.0 / 3 + 4 / 16.0 / 2);
        assertThat(Autocorrelatie.ljungBox(wissel, 2, 0).q()).isEqualTo(q, within(1e-12));
    }

    @Test
    void gladstrijkenSchuiftEenDeelNaarHetNieuwe() {
        double[] kort = {10, 20, 40};
        var ses = HoltWinters.van(
                kort, new HoltWinters.Gewichten(0.5, 0, 0), HoltWinters.Begin.eersteWaarde(kort), false);
        var holt = HoltWinters.van(
                kort, new HoltWinters.Gewichten(0.5, 0.5, 0), HoltWinters.Begin.eersteStap(kort), false);

        assertThat(ses.niveau()).isEqualTo(0.5 * 40 + 0.5 * 15);
        assertThat(ses.sse()).isEqualTo(10 * 10 + 25 * 25);
        assertThat(holt.niveau()).isEqualTo(0.5 * 40 + 0.5 * 30);
        assertThat(holt.trend()).isEqualTo(0.5 * (35 - 20) + 0.5 * 10);
    }
}
