// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.evaluatie;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What an interrupted series would have been without the measure: the fit with the columns of the measure put to 0. Wagner
 * et al., "Segmented regression analysis of interrupted time series studies", J Clin Pharm Ther 27 (2002).
 *
 * @param werkelijk sum of the values since the measure
 * @param contrafeitelijk the same without the measure
 */
public record Onderbreking(double werkelijk, double contrafeitelijk) {

    /**
     * @param maatregel columns that belong to the measure
     * @param na whether a row lies after the start of the measure
     * @param terug from the scale of the regression to that of the values
     */
    public static Onderbreking van(Regressie regressie, int[] maatregel, boolean[] na, DoubleUnaryOperator terug) {
        double[] zonder = regressie.coefficienten();
        IntStream.of(maatregel).forEach(kolom -> zonder[kolom] = 0);
        double werkelijk = 0;
        double contrafeitelijk = 0;
        for (int i = 0; i < na.length; i++) {
            if (na[i]) {
                werkelijk += terug.applyAsDouble(regressie.y()[i]);
                contrafeitelijk += terug.applyAsDouble(product(regressie.x()[i], zonder));
            }
        }
        return new Onderbreking(werkelijk, contrafeitelijk);
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(k -> a[k] * b[k]).sum();
    }
}
