// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The chain ladder: what is known of an oorsprong grows as older ones grew at the same age. Mack, "Distribution-free
 * calculation of the standard error of chain ladder reserve estimates", ASTIN Bulletin 23 (1993).
 *
 * @param factoren growth per step between periods
 * @param staart growth after the last period
 */
public record ChainLadder(Driehoek driehoek, double[] factoren, double staart) {

    public static ChainLadder van(Driehoek driehoek, Factorkeuze keuze) {
        return new ChainLadder(driehoek, Ontwikkelfactoren.schat(driehoek, keuze), 1);
    }

    public ChainLadder metStaart(double nieuweStaart) {
        return new ChainLadder(driehoek, factoren, nieuweStaart);
    }

    /** Per period: growth from there to the end. */
    public double[] groeiTotEinde() {
        double[] groei = new double[factoren.length + 1];
        groei[factoren.length] = staart;
        for (int j = factoren.length - 1; j >= 0; j--) {
            groei[j] = factoren[j] * groei[j + 1];
        }
        return groei;
    }

    /** Growth to the end of one oorsprong, from its last known period. */
    public double[] groeiPerOorsprong() {
        double[] groei = groeiTotEinde();
        return IntStream.range(0, driehoek.oorsprongen())
                .mapToDouble(i -> groei[Math.max(0, driehoek.leeftijd(i))])
                .toArray();
    }

    /** Per period: which share of the end is in by then. The reversed-time Kaplan-Meier estimate of the delay. */
    public double[] aandeelBinnen() {
        return Arrays.stream(groeiTotEinde()).map(groei -> 1 / groei).toArray();
    }

    public double[] eindstanden() {
        double[] groei = groeiPerOorsprong();
        return IntStream.range(0, groei.length)
                .mapToDouble(i -> driehoek.laatste(i) * groei[i])
                .toArray();
    }

    /** What is still to come, per oorsprong. */
    public double[] nogTeKomen() {
        return Reserve.tot(driehoek, eindstanden());
    }
}
