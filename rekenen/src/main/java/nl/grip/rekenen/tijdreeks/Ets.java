// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Exponential smoothing, fitted by maximum likelihood; the kind of model is chosen by AICc. Hyndman, Koehler, Snyder and
 * Grose, IJF 18 (2002); Hyndman, Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing" (2008).
 */
public final class Ets {
    private static final double TOLERANTIE = Math.sqrt(Math.ulp(1.0));
    /** A fit without error has no bound; this is far enough. */
    private static final double PERFECT = -1e10;

    private static final int HOOGSTENS = 2000;
    private static final int LANGSTE_PERIODE = 24;

    private final EtsVorm vorm;
    private final EtsParameters parameters;
    private final EtsLoop loop;
    private final int lengte;
    private final int vrij;

    private Ets(EtsVorm vorm, EtsParameters parameters, double[] reeks) {
        this.vorm = vorm;
        this.parameters = parameters;
        this.loop = EtsLoop.over(reeks, vorm, parameters);
        this.lengte = reeks.length;
        this.vrij = parameters.lijst(vorm).length;
    }

    /** The best model of those that are allowed; empty when the series is too short for all of them. */
    public static Optional<Ets> find(double[] reeks, int periode, Predicate<EtsVorm> mag) {
        boolean positief = java.util.Arrays.stream(reeks).allMatch(x -> x > 0);
        boolean seizoen = periode > 1 && periode <= LANGSTE_PERIODE && reeks.length > periode;
        return EtsVorm.alle().stream()
                .filter(mag)
                .filter(vorm -> positief || !vorm.multiplicatieveFout())
                .filter(vorm -> seizoen || !vorm.metSeizoen())
                .map(vorm -> pas(vorm, reeks, vorm.metSeizoen() ? periode : 1, Ets::minTweeLog))
                .flatMap(Optional::stream)
                .filter(ets -> Double.isFinite(ets.aicc()))
                .min(Comparator.comparingDouble(Ets::aicc));
    }

    /** Simple exponential smoothing with the smallest squared errors; empty when the series is too short. */
    static Optional<Ets> findEenvoudig(double[] reeks) {
        var vorm = new EtsVorm(false, EtsVorm.Trend.N, EtsVorm.Seizoen.N);
        return pas(vorm, reeks, 1, (loop, lengte) -> loop.kwadraten() / lengte);
    }

    private static double minTweeLog(EtsLoop loop, int lengte) {
        return Math.max(PERFECT, loop.minTweeLog(lengte));
    }

    private static Optional<Ets> pas(
            EtsVorm vorm, double[] reeks, int periode, ToDoubleBiFunction<EtsLoop, Integer> maat) {
        double[] begin = EtsParameters.begin(vorm, reeks, periode).lijst(vorm);
        if (begin.length >= reeks.length - 1) {
            return Optional.empty();
        }
        ToDoubleFunction<double[]> doel = lijst -> {
            var parameters = EtsParameters.van(vorm, periode, lijst);
            return parameters.toegestaan(vorm, periode)
                    ? maat.applyAsDouble(EtsLoop.over(reeks, vorm, parameters), reeks.length)
                    : Double.POSITIVE_INFINITY;
        };
        double[] best = NelderMead.zoek(doel, begin, TOLERANTIE, HOOGSTENS);
        return Optional.of(new Ets(vorm, EtsParameters.van(vorm, periode, best), reeks));
    }

    public double logLikelihood() {
        return -loop.minTweeLog(lengte) / 2;
    }

    /** Akaike's criterion with correction for short series: Hurvich and Tsai, Biometrika 76 (1989). */
    public double aicc() {
        double k = vrij + 1;
        return loop.minTweeLog(lengte) + 2 * k + 2 * k * (k + 1) / (lengte - k - 1);
    }

    public EtsVorm vorm() {
        return vorm;
    }

    public double alpha() {
        return parameters.alpha();
    }

    EtsParameters parameters() {
        return parameters;
    }

    EtsLoop slot() {
        return loop;
    }

    /** Variance of the errors, with the estimated parameters taken off the number of values. */
    double variantie() {
        return loop.kwadraten() / (lengte - vrij);
    }

    public Voorspelling voorspel(int horizon) {
        return vorm.seizoen() == EtsVorm.Seizoen.M
                ? new EtsMaalseizoen(this).voorspel(horizon)
                : new EtsLineair(this).voorspel(horizon);
    }

    /** Names and values of what was estimated, as {@code alpha beta gamma phi l b s0 s1...}. */
    public List<Parameter> schattingen() {
        var namen = new java.util.ArrayList<>(List.of("alpha"));
        namen.addAll(vorm.metTrend() ? List.of("beta") : List.of());
        namen.addAll(vorm.metSeizoen() ? List.of("gamma") : List.of());
        namen.addAll(vorm.gedempt() ? List.of("phi") : List.of());
        namen.add("l");
        namen.addAll(vorm.metTrend() ? List.of("b") : List.of());
        double[] lijst = parameters.lijst(vorm);
        int weg = namen.size();
        for (int k = weg; k < lijst.length; k++) {
            namen.add("s" + (k - weg));
        }
        return java.util.stream.IntStream.range(0, lijst.length)
                .mapToObj(k -> new Parameter(namen.get(k), lijst[k]))
                .toList();
    }

    public record Parameter(String naam, double waarde) {}
}
