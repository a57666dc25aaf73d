// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class A01_DurenTest {
    private final Duren vier = Duren.van(new double[] {2, 3, 3, 5}, new int[] {1, 1, 0, 1});

    @Test
    void watNogLooptVertrektPasUitBeeldAlsHetEindigt() {
        var curve = KaplanMeier.van(Risicotafel.van(vier));

        assertThat(curve.op(1)).isEqualTo(1);
        assertThat(curve.op(2)).isEqualTo(3 / 4.0);
        assertThat(curve.op(4)).isEqualTo(3 / 4.0 * 2 / 3.0, within(1e-12));
        assertThat(curve.op(5)).isZero();
        assertThat(curve.fout(2)).isEqualTo(Math.sqrt(0.75 * 0.25 / 4), within(1e-12));
    }

    @Test
    void kwantielEnGemiddeldeVolgenDeCurve() {
        var curve = KaplanMeier.van(Risicotafel.van(vier));

        assertThat(curve.kwantiel(0.2)).isEqualTo(2);
        assertThat(curve.kwantiel(0.5))
                .as("precies de helft van 3 tot 5: het midden")
                .isEqualTo(4);
        assertThat(curve.beperktGemiddelde(4).waarde()).isEqualTo(2 + 0.75 + 0.5, within(1e-12));
    }

    @Test
    void wieLaterInBeeldKomtTeltEerderNietMee() {
        var later =
                new Duren(new double[] {0, 0, 2}, new double[] {1, 4, 3}, new int[] {1, 1, 1}, new double[] {1, 1, 1});
        var tafel = Risicotafel.van(later);

        assertThat(tafel.opRisico()).containsExactly(2, 2, 1);
        assertThat(KaplanMeier.van(tafel).op(3)).isEqualTo(1 / 2.0 * 1 / 2.0);
    }

    @Test
    void nelsonAalenTeltKansenOp() {
        var curve = NelsonAalen.van(Risicotafel.van(vier));

        assertThat(curve.op(3)).isEqualTo(1 / 4.0 + 1 / 3.0, within(1e-12));
        assertThat(curve.fout(3)).isEqualTo(Math.sqrt(1 / 16.0 + 1 / 9.0), within(1e-12));
    }

    @Test
    void redenenTellenSamenOpTotAllesWatEindigde() {
        var redenen = Duren.van(new double[] {1, 2, 2, 4, 6}, new int[] {1, 2, 0, 1, 2});
        var curve = AalenJohansen.van(redenen);
        var allemaal = KaplanMeier.van(Risicotafel.van(redenen));

        assertThat(curve.op(1, 1)).isEqualTo(1 / 5.0);
        assertThat(curve.op(2, 2)).isEqualTo(4 / 5.0 * 1 / 4.0, within(1e-12));
        for (double tijd : new double[] {1, 2, 4, 6}) {
            assertThat(curve.op(tijd, 1) + curve.op(tijd, 2)).isEqualTo(1 - allemaal.op(tijd), within(1e-12));
        }
        assertThat(curve.fout(1, 1)).isEqualTo(Math.sqrt(0.2 * 0.8 / 5), within(1e-12));
    }

    @Test
    void gelijkeGroepenVerschillenNiet() {
        var groep = Duren.van(new double[] {1, 2, 3}, new int[] {1, 0, 1});
        var samen = Duren.van(new double[] {1, 2, 3, 1, 2, 3}, new int[] {1, 0, 1, 1, 0, 1});
        var toets = Logrank.van(samen, List.of(groep, groep), 0);

        assertThat(toets.chi2()).isEqualTo(0, within(1e-12));
        assertThat(toets.p()).isEqualTo(1, within(1e-9));
        assertThat(toets.verwacht()).containsExactly(new double[] {2, 2}, within(1e-12));
    }

    @Test
    void bandenBlijvenTussenNulEnEen() {
        var curve = KaplanMeier.van(Risicotafel.van(vier));
        for (Band band : Band.values()) {
            assertThat(band.onder(curve, 2, 0.95)).isBetween(0.0, 0.75);
            assertThat(band.boven(curve, 2, 0.95)).isBetween(0.75, 1.0);
        }
    }
}
