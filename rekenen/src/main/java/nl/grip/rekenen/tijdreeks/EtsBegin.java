// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.grip.rekenen.regressie.KleinsteKwadraten;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * A first guess of level, trend and season before the first value: Hyndman, Koehler, Snyder and Grose, "A state space
 * framework for automatic forecasting using exponential smoothing methods", IJF 18 (2002), section 3.1.
 */
record EtsBegin(double niveau, double helling, double[] seizoen) {
    private static final double KLEINSTE_FACTOR = 1e-2;

    static EtsBegin van(EtsVorm vorm, double[] reeks, int periode) {
        if (!vorm.metSeizoen()) {
            return lijn(vorm, reeks, Math.min(10, reeks.length), new double[0]);
        }
        boolean maal = vorm.seizoen() == EtsVorm.Seizoen.M;
        double[] figuur = reeks.length < 3 * periode
                ? golf(reeks, periode, maal)
                : cyclus(Ontleding.van(reeks, periode, maal), reeks.length);
        double[] gezuiverd = IntStream.range(0, reeks.length)
                .mapToDouble(t -> maal ? reeks[t] / Math.max(figuur[t], KLEINSTE_FACTOR) : reeks[t] - figuur[t])
                .toArray();
        int lengte = Math.min(Math.max(10, 2 * periode), reeks.length);
        return lijn(vorm, gezuiverd, lengte, nieuwsteEerst(figuur, periode, maal));
    }

    private static double[] cyclus(Ontleding ontleding, int lengte) {
        return IntStream.range(0, lengte).mapToDouble(ontleding::seizoenOp).toArray();
    }

    /** With fewer than three periods: what is left after a straight line, fitted beside one wave per period. */
    private static double[] golf(double[] reeks, int periode, boolean maal) {
        double[][] x = IntStream.range(0, reeks.length)
                .mapToObj(t -> golfrij(t + 1, periode))
                .toArray(double[][]::new);
        double[] b = KleinsteKwadraten.van(x, reeks).coefficienten();
        double[] rest = new double[reeks.length];
        Arrays.setAll(rest, t -> maal ? reeks[t] / (b[0] + b[1] * (t + 1)) : reeks[t] - b[0] - b[1] * (t + 1));
        return rest;
    }

    private static double[] golfrij(int t, int periode) {
        double hoek = 2 * Math.PI * t / periode;
        return periode == 2 ? new double[] {1, t, Math.cos(hoek)} : new double[] {1, t, Math.sin(hoek), Math.cos(hoek)};
    }

    /** The last figure follows from the sum and is filled in by the search. */
    private static double[] nieuwsteEerst(double[] figuur, int periode, boolean maal) {
        double[] seizoen = new double[periode];
        for (int k = 0; k < periode - 1; k++) {
            double s = figuur[periode - 1 - k];
            seizoen[k] = maal ? Math.max(s, KLEINSTE_FACTOR) : s;
        }
        double som = Arrays.stream(seizoen).sum();
        return maal && som > periode
                ? Arrays.stream(seizoen)
                        .map(s -> s / (som + (periode - 1) * KLEINSTE_FACTOR))
                        .toArray()
                : seizoen;
    }

    private static EtsBegin lijn(EtsVorm vorm, double[] reeks, int lengte, double[] seizoen) {
        if (!vorm.metTrend()) {
            return new EtsBegin(Arrays.stream(reeks, 0, lengte).average().orElse(Double.NaN), 0, seizoen);
        }
        var lijn = new SimpleRegression();
        for (int t = 0; t < lengte; t++) {
            lijn.addData(t + 1, reeks[t]);
        }
        double niveau = lijn.getIntercept();
        double helling = lijn.getSlope();
        boolean nul = Math.abs(niveau + helling) < 1e-8;
        return new EtsBegin(nul ? niveau * (1 + 1e-3) : niveau, nul ? helling * (1 - 1e-3) : helling, seizoen);
    }
}
