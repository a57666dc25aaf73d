// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.grip.rekenen.overleving.Duren;
import nl.grip.rekenen.overleving.KaplanMeier;
import nl.grip.rekenen.overleving.Risicotafel;

/** The same counts by three roads: chain ladder, log-linear Poisson model, and Kaplan-Meier with time running backwards. */
class A05_DrieWegenEenUitkomstTest {

    @Property(tries = 200)
    void chainLadderIsHetPoissonmodel(@ForAll("toenamen") double[][] toenamen) {
        var driehoek = Driehoek.ofToenamen(toenamen);
        double[] ladder = ChainLadder.van(driehoek, Factorkeuze.ALLE).nogTeKomen();
        double[] model = DriehoekGlm.find(driehoek, 1).orElseThrow().nogTeKomen();

        for (int i = 0; i < ladder.length; i++) {
            assertThat(model[i]).isEqualTo(ladder[i], within(1e-7 * (1 + ladder[i])));
        }
    }

    @Property(tries = 200)
    void chainLadderIsKaplanMeierMetDeTijdTerug(@ForAll("toenamen") double[][] toenamen) {
        double[] aandeel =
                ChainLadder.van(Driehoek.ofToenamen(toenamen), Factorkeuze.ALLE).aandeelBinnen();
        var terug = KaplanMeier.van(Risicotafel.van(meldingenTerug(toenamen)));

        for (int j = 0; j < aandeel.length - 1; j++) {
            assertThat(terug.op(aandeel.length - 1.0 - j)).isEqualTo(aandeel[j], within(1e-9));
        }
    }

    /**
     * A report with delay j in an oorsprong that has been followed to delay v is, in backward time n - delay, in sight from
     * n - v - 1 on, and ends at n - j.
     */
    private static Duren meldingenTerug(double[][] toenamen) {
        int n = toenamen.length;
        List<double[]> rijen = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n - i; j++) {
                rijen.add(new double[] {i, n - j, toenamen[i][j]});
            }
        }
        return new Duren(
                rijen.stream().mapToDouble(r -> r[0]).toArray(),
                rijen.stream().mapToDouble(r -> r[1]).toArray(),
                rijen.stream().mapToInt(r -> 1).toArray(),
                rijen.stream().mapToDouble(r -> r[2]).toArray());
    }

    @Provide
    Arbitrary<double[][]> toenamen() {
        return Arbitraries.integers()
                .between(3, 8)
                .flatMap(n -> Arbitraries.integers()
                        .between(1, 500)
                        .array(int[].class)
                        .ofSize(n * n)
                        .map(getallen -> driehoek(getallen, n)));
    }

    private static double[][] driehoek(int[] getallen, int n) {
        double[][] toenamen = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                toenamen[i][j] = i + j < n ? getallen[i * n + j] : Double.NaN;
            }
        }
        return toenamen;
    }
}
