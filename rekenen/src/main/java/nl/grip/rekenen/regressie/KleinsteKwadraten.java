// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.regressie;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Weighted least squares by QR decomposition. Golub and Van Loan, "Matrix Computations" (1996), section 5.3.
 *
 * @param coefficienten one per column
 * @param omgekeerd the inverse of X'WX
 */
public record KleinsteKwadraten(double[] coefficienten, RealMatrix omgekeerd) {
    /** Columns that depend on each other to within this part of their size have no answer of their own. */
    private static final double AFHANKELIJK = 1e-10;

    /** @throws org.hipparchus.exception.MathIllegalArgumentException when columns depend on each other */
    public static KleinsteKwadraten van(double[][] x, double[] y, double[] gewichten) {
        double[][] gewogen = new double[x.length][];
        double[] doel = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            double wortel = Math.sqrt(gewichten[i]);
            gewogen[i] = Arrays.stream(x[i]).map(waarde -> waarde * wortel).toArray();
            doel[i] = y[i] * wortel;
        }
        return ongewogen(gewogen, doel);
    }

    public static KleinsteKwadraten van(double[][] x, double[] y) {
        return ongewogen(x, y);
    }

    private static KleinsteKwadraten ongewogen(double[][] x, double[] y) {
        double[] schaal = schaal(x);
        double[][] geschaald = Arrays.stream(x).map(rij -> deel(rij, schaal)).toArray(double[][]::new);
        var qr = new QRDecomposition(new Array2DRowRealMatrix(geschaald, false), AFHANKELIJK);
        double[] b = deel(qr.getSolver().solve(new ArrayRealVector(y, false)).toArray(), schaal);
        var r = qr.getR().getSubMatrix(0, schaal.length - 1, 0, schaal.length - 1);
        var rInvers = new QRDecomposition(r, AFHANKELIJK).getSolver().getInverse();
        var invers = rInvers.multiplyTransposed(rInvers);
        invers.walkInOptimizedOrder(new Terugschaling(schaal));
        return new KleinsteKwadraten(b, invers);
    }

    /** Every column gets length 1, so that numbers of a very different size do not count as dependent. */
    private static double[] schaal(double[][] x) {
        double[] schaal = new double[x.length == 0 ? 0 : x[0].length];
        for (double[] rij : x) {
            for (int k = 0; k < schaal.length; k++) {
                schaal[k] += rij[k] * rij[k];
            }
        }
        return Arrays.stream(schaal).map(s -> s == 0 ? 1 : Math.sqrt(s)).toArray();
    }

    private static double[] deel(double[] waarden, double[] schaal) {
        double[] gedeeld = new double[waarden.length];
        Arrays.setAll(gedeeld, k -> waarden[k] / schaal[k]);
        return gedeeld;
    }

    public double[] voorspel(double[][] x) {
        return new Array2DRowRealMatrix(x, false).operate(coefficienten);
    }

    private static final class Terugschaling extends org.hipparchus.linear.DefaultRealMatrixChangingVisitor {
        private final double[] schaal;

        Terugschaling(double[] schaal) {
            this.schaal = schaal;
        }

        @Override
        public double visit(int rij, int kolom, double waarde) {
            return waarde / (schaal[rij] * schaal[kolom]);
        }
    }
}
