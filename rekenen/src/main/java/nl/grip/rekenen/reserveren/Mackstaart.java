// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * The uncertainty of a tail factor. Mack (1999), p. 365: it is read where the triangle's own factors are as large as the
 * tail, on straight lines through the logarithms.
 */
final class Mackstaart {
    private Mackstaart() {}

    /** The estimates with one step more: the tail. */
    static Mackschatting verleng(Mackschatting zonder, double staart) {
        double[] groei = Arrays.stream(zonder.f()).map(f -> f - 1).toArray();
        var lijn = Sigmaschatting.lijn(groei);
        double plaats = (Math.log(staart - 1) - lijn.getIntercept()) / lijn.getSlope();
        return new Mackschatting(
                erbij(zonder.f(), staart),
                erbij(zonder.sigma(), op(Sigmaschatting.lijn(zonder.sigma()), plaats)),
                erbij(zonder.standaardfout(), op(Sigmaschatting.lijn(zonder.standaardfout()), plaats)),
                erbij(zonder.alpha(), 1));
    }

    private static double op(SimpleRegression lijn, double plaats) {
        return Math.exp(lijn.predict(plaats));
    }

    private static double[] erbij(double[] waarden, double laatste) {
        double[] langer = Arrays.copyOf(waarden, waarden.length + 1);
        langer[waarden.length] = laatste;
        return langer;
    }
}
