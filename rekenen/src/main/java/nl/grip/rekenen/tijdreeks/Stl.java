// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Season and trend by local regression, alternating until both settle. Cleveland, Cleveland, McRae and Terpenning,
 * Journal of Official Statistics 6 (1990).
 */
public final class Stl {
    private static final double UITSCHIETER = 6;

    private final double[] reeks;
    private final int periode;
    private final boolean vast;
    private final Loess seizoenlijn;
    private final Loess trendlijn;
    private final Loess doorlaat;
    private final double[] gewichten;
    private double[] seizoen;
    private double[] trend;

    /**
     * @param venster how many periods the season looks around, odd; 0 for a season that never changes
     * @param robuust outliers count less, step by step
     */
    public static Stl van(double[] reeks, int periode, int venster, boolean robuust) {
        var stl = new Stl(reeks, periode, venster);
        int rondes = robuust ? 15 : 0;
        stl.stap(robuust ? 1 : 2);
        for (int ronde = 0; ronde < rondes; ronde++) {
            stl.weeg();
            stl.stap(1);
        }
        if (stl.vast) {
            stl.maakVast();
        }
        return stl;
    }

    private Stl(double[] reeks, int periode, int venster) {
        this.reeks = reeks;
        this.periode = periode;
        this.vast = venster == 0;
        int s = vast ? 10 * reeks.length + 1 : venster;
        this.seizoenlijn = loess(s, 0);
        this.trendlijn = loess(oneven((int) Math.ceil(1.5 * periode / (1 - 1.5 / s))), 1);
        this.doorlaat = loess(oneven(periode), 1);
        this.gewichten = new double[reeks.length];
        Arrays.fill(gewichten, 1);
        this.seizoen = new double[reeks.length];
        this.trend = new double[reeks.length];
    }

    private static Loess loess(int venster, int graad) {
        return new Loess(venster, graad, (venster + 9) / 10);
    }

    private static int oneven(int getal) {
        return getal % 2 == 0 ? getal + 1 : getal;
    }

    public double[] seizoen() {
        return seizoen.clone();
    }

    public double[] trend() {
        return trend.clone();
    }

    private void stap(int keren) {
        double[] gelijk = new double[reeks.length];
        Arrays.fill(gelijk, 1);
        for (int keer = 0; keer < keren; keer++) {
            double[] cyclus = cyclus(min(reeks, trend));
            double[] laag = doorlaat.glad(
                    voortschrijdend(voortschrijdend(voortschrijdend(cyclus, periode), periode), 3), gelijk);
            seizoen = min(Arrays.copyOfRange(cyclus, periode, periode + reeks.length), laag);
            trend = trendlijn.glad(min(reeks, seizoen), gewichten);
        }
    }

    /** Each place in the period smoothed by itself, and extended by one period at both ends. */
    private double[] cyclus(double[] zonderTrend) {
        double[] cyclus = new double[reeks.length + 2 * periode];
        for (int plaats = 0; plaats < periode; plaats++) {
            double[] deel = deelreeks(zonderTrend, plaats);
            double[] lang = verlengd(deel, deelreeks(gewichten, plaats));
            for (int k = 0; k < lang.length; k++) {
                cyclus[plaats + k * periode] = lang[k];
            }
        }
        return cyclus;
    }

    private double[] deelreeks(double[] waarden, int plaats) {
        return IntStream.range(0, waarden.length)
                .filter(t -> t % periode == plaats)
                .mapToDouble(t -> waarden[t])
                .toArray();
    }

    private double[] verlengd(double[] deel, double[] deelgewichten) {
        int k = deel.length;
        double[] glad = seizoenlijn.glad(deel, deelgewichten);
        double voor = seizoenlijn.schat(deel, deelgewichten, -1, 0, Math.min(seizoenlijn.venster(), k) - 1);
        double na = seizoenlijn.schat(deel, deelgewichten, k, Math.max(0, k - seizoenlijn.venster()), k - 1);
        double[] lang = new double[k + 2];
        System.arraycopy(glad, 0, lang, 1, k);
        lang[0] = Double.isNaN(voor) ? glad[0] : voor;
        lang[k + 1] = Double.isNaN(na) ? glad[k - 1] : na;
        return lang;
    }

    private static double[] voortschrijdend(double[] waarden, int breedte) {
        return IntStream.rangeClosed(0, waarden.length - breedte)
                .mapToDouble(t -> Arrays.stream(waarden, t, t + breedte).sum() / breedte)
                .toArray();
    }

    /** Bisquare weights: beyond six times the median absolute remainder a value no longer counts. */
    private void weeg() {
        double[] rest =
                Arrays.stream(min(min(reeks, trend), seizoen)).map(Math::abs).toArray();
        double[] opVolgorde = Arrays.stream(rest).sorted().toArray();
        int n = rest.length;
        double grens = UITSCHIETER * (opVolgorde[(n - 1) / 2] + opVolgorde[n / 2]) / 2;
        for (int t = 0; t < n; t++) {
            double deel = grens == 0 ? 0 : rest[t] / grens;
            gewichten[t] = deel <= 0.001 ? 1 : deel > 0.999 ? 0 : Math.pow(1 - deel * deel, 2);
        }
    }

    private void maakVast() {
        double[] figuur = IntStream.range(0, periode)
                .mapToDouble(plaats ->
                        Arrays.stream(deelreeks(seizoen, plaats)).average().orElseThrow())
                .toArray();
        Arrays.setAll(seizoen, t -> figuur[t % periode]);
    }

    private static double[] min(double[] a, double[] b) {
        double[] verschil = new double[a.length];
        Arrays.setAll(verschil, t -> a[t] - b[t]);
        return verschil;
    }
}
