// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Do high factors follow high ones? Mack, "Measuring the variability of chain ladder reserve estimates", CAS Forum
 * (1994), appendix G: weighted rank correlation of factors in neighbouring columns, with expectation 0.
 *
 * @param t the weighted correlation; an alarm when it lies outside plus or minus 0.67 times the root of the variance
 */
public record Mackcorrelatie(double t, double variantie) {

    public static Mackcorrelatie van(Driehoek driehoek) {
        int n = driehoek.oorsprongen();
        double som = 0;
        double gewicht = 0;
        for (int k = 0; k < n - 3 && k + 2 < driehoek.perioden(); k++) {
            som += (n - 3 - k) * correlatie(driehoek, k);
            gewicht += n - 3 - k;
        }
        return new Mackcorrelatie(som / gewicht, 2.0 / ((n - 2.0) * (n - 3.0)));
    }

    private static double correlatie(Driehoek driehoek, int k) {
        int[] rijen = IntStream.range(0, driehoek.oorsprongen())
                .filter(i -> driehoek.bekend(i, k) && driehoek.bekend(i, k + 1) && driehoek.bekend(i, k + 2))
                .toArray();
        return rijen.length < 2
                ? Double.NaN
                : new SpearmansCorrelation()
                        .correlation(factoren(driehoek, rijen, k), factoren(driehoek, rijen, k + 1));
    }

    private static double[] factoren(Driehoek driehoek, int[] rijen, int k) {
        return IntStream.of(rijen)
                .mapToDouble(i -> driehoek.waarde(i, k + 1) / driehoek.waarde(i, k))
                .toArray();
    }
}
