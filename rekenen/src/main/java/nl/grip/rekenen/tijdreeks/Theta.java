// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Simple exponential smoothing with half the long-run slope as drift, on a series without its season. Assimakopoulos and
 * Nikolopoulos, "The theta model", IJF 16 (2000); Hyndman and Billah, "Unmasking the Theta method", IJF 19 (2003).
 */
public final class Theta {
    /** 90% two-sided: above this a season is called real. */
    private static final double GRENS = 1.6448536269514722;

    private static final double BIJNA_NUL = 1e-4;

    private Theta() {}

    /** Empty when the series is too short. */
    public static Optional<Voorspelling> find(double[] reeks, int periode, int horizon) {
        Optional<Ontleding> seizoen = findSeizoen(reeks, periode);
        double[] gezuiverd = seizoen.map(s -> s.gezuiverd(reeks)).orElse(reeks);
        return Ets.findEenvoudig(gezuiverd)
                .map(ets -> voorspel(ets, gezuiverd, horizon))
                .map(v -> seizoen.map(s -> metSeizoen(v, s, reeks.length)).orElse(v));
    }

    private static Voorspelling voorspel(Ets ets, double[] reeks, int horizon) {
        double alpha = Math.max(1e-10, ets.alpha());
        double aanloop = (1 - Math.pow(1 - alpha, reeks.length)) / alpha;
        double drift = helling(reeks) / 2;
        double[] punt = new double[horizon];
        Arrays.setAll(punt, h -> ets.slot().niveau() + drift * (h + aanloop));
        double[] fout = new double[horizon];
        Arrays.setAll(fout, h -> Math.sqrt(ets.variantie() * (1 + h * alpha * alpha)));
        return new Voorspelling(punt, fout);
    }

    private static Voorspelling metSeizoen(Voorspelling zonder, Ontleding seizoen, int lengte) {
        double[] punt = IntStream.range(0, zonder.punt().length)
                .mapToDouble(h -> zonder.punt()[h] * seizoen.seizoenOp(lengte + h))
                .toArray();
        return new Voorspelling(punt, zonder.standaardfout());
    }

    /** The autocorrelation at one period, against its error when all shorter ones are taken as given. */
    private static Optional<Ontleding> findSeizoen(double[] reeks, int periode) {
        if (periode < 2 || reeks.length < 2 * periode) {
            return Optional.empty();
        }
        double[] r = Autocorrelatie.van(reeks, periode);
        double som = Arrays.stream(r).limit(periode - 1L).map(x -> x * x).sum();
        boolean echt = Math.abs(r[periode - 1]) / Math.sqrt((1 + 2 * som) / reeks.length) > GRENS;
        var ontleding = Ontleding.van(reeks, periode, true);
        boolean deelbaar = Arrays.stream(ontleding.seizoen()).allMatch(s -> Math.abs(s) >= BIJNA_NUL);
        return echt && deelbaar ? Optional.of(ontleding) : Optional.empty();
    }

    private static double helling(double[] reeks) {
        var lijn = new SimpleRegression();
        for (int t = 0; t < reeks.length; t++) {
            lijn.addData(t, reeks[t]);
        }
        return lijn.getSlope();
    }
}
