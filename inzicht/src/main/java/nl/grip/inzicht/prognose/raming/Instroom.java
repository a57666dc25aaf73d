// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.rekenen.regressie.Krimpregressie;
import nl.grip.rekenen.regressie.Krimpregressie.Telling;

/**
 * How many trajectories become known in a month, per voorziening: level, trend and season that voorzieningen share in part,
 * and good and bad years that the whole municipality shares. All effects are held back by how large they usually are.
 */
public final class Instroom {
    /** Around what was seen: of what nobody began with, next to nothing is known, and the mean of a wide guess is huge. */
    private static final double NIVEAU = 1;

    private static final double TREND = 0.08;
    private static final double EIGEN_TREND = 0.02;
    private static final double SEIZOEN = 0.2;
    private static final double EIGEN_SEIZOEN = 0.12;
    private static final double JAAR = 0.05;
    private static final double EIGEN_JAAR = 0.02;

    private final List<String> voorzieningen;
    private final Map<String, Integer> plaats = new HashMap<>();
    private final int peilmaand;
    private final int eersteJaar;
    private final int jaren;
    private final int eersteMaand;
    private final Krimpregressie regressie;

    private Instroom(Dossiers dossiers, Starts starts, int totJaar) {
        this.peilmaand = Maandtelling.maand(dossiers.peildag());
        this.eersteMaand = Maandtelling.maand(dossiers.eersteDag() + 31) + 1;
        this.eersteJaar = eersteMaand / 12;
        this.jaren = Math.max(totJaar, peilmaand / 12) - eersteJaar + 1;
        var namen = new TreeSet<String>();
        dossiers.trajecten().forEach(t -> namen.add(t.voorziening()));
        this.voorzieningen = List.copyOf(namen);
        voorzieningen.forEach(v -> plaats.put(v, plaats.size()));
        this.regressie = regressie(dossiers, starts);
    }

    /** @param totJaar last year for which it will be asked */
    public static Instroom van(Dossiers dossiers, Starts starts, int totJaar) {
        return new Instroom(dossiers, starts, totJaar);
    }

    public List<String> voorzieningen() {
        return voorzieningen;
    }

    /** Expected number in a month. */
    public double verwacht(String voorziening, int maand) {
        var x = rij(plaats(voorziening), maand);
        return Math.exp(regressie.lineair(x, waarden(maand)) + variantie(x, waarden(maand)) / 2);
    }

    /** By how much the inflow of the whole municipality grows a year, as a logarithm. */
    public double groei() {
        return regressie.effecten()[voorzieningen.size()];
    }

    /** Variance over mean of the number in a month. */
    public double overspreiding() {
        return regressie.overspreiding();
    }

    /** Covariance of the logs of the mean numbers of the voorzieningen over some months, as they are listed. */
    public double[][] covariantie(int van, int tot) {
        int n = voorzieningen.size();
        double[][] gemiddeld = new double[n][regressie.covariantie().getColumnDimension()];
        for (int v = 0; v < n; v++) {
            for (int maand = van; maand <= tot; maand++) {
                int[] x = rij(v, maand);
                double[] w = waarden(maand);
                for (int i = 0; i < x.length; i++) {
                    gemiddeld[v][x[i]] += w[i] / (tot - van + 1);
                }
            }
        }
        double[][] uit = new double[n][n];
        for (int a = 0; a < n; a++) {
            double[] ca = regressie.covariantie().operate(gemiddeld[a]);
            for (int b = 0; b < n; b++) {
                uit[a][b] = scalair(ca, gemiddeld[b]);
            }
        }
        return uit;
    }

    private int plaats(String voorziening) {
        return plaats.getOrDefault(voorziening, 0);
    }

    private double variantie(int[] x, double[] w) {
        double som = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                som += w[i] * w[j] * regressie.covariantie().getEntry(x[i], x[j]);
            }
        }
        return som;
    }

    private static double scalair(double[] a, double[] b) {
        double som = 0;
        for (int i = 0; i < a.length; i++) {
            som += a[i] * b[i];
        }
        return som;
    }

    private Krimpregressie regressie(Dossiers dossiers, Starts starts) {
        var aantallen = aantallen(dossiers, starts);
        int laatste = dossiers.laatsteMaand();
        var tellingen = new ArrayList<Telling>();
        double[] begin = new double[effecten()];
        for (int v = 0; v < voorzieningen.size(); v++) {
            double som = 0;
            for (int maand = eersteMaand; maand <= laatste; maand++) {
                double aantal = aantallen[v][maand - eersteMaand];
                som += aantal;
                tellingen.add(new Telling(rij(v, maand), waarden(maand), aantal));
            }
            begin[v] = Math.log((som + 0.5) / Math.max(1, laatste - eersteMaand + 1));
        }
        return Krimpregressie.schat(tellingen, begin, spreidingen());
    }

    private double[][] aantallen(Dossiers dossiers, Starts starts) {
        double[][] uit = new double[voorzieningen.size()][Math.max(1, peilmaand - eersteMaand + 1)];
        for (var traject : dossiers.trajecten()) {
            int maand = Maandtelling.maand(traject.eerste().bekend());
            if (starts.isNieuw(traject) && maand >= eersteMaand) {
                uit[plaats(traject.voorziening())][maand - eersteMaand]++;
            }
        }
        return uit;
    }

    /** Effects: level per v, trend, own trend per v, season, own season per v, year, own year per v. */
    private int effecten() {
        int n = voorzieningen.size();
        return n + 1 + n + 12 + 12 * n + jaren + jaren * n;
    }

    private int[] rij(int v, int maand) {
        int n = voorzieningen.size();
        int k = Maandtelling.kalendermaand(maand);
        int jaar = Math.max(0, Math.min(jaren - 1, maand / 12 - eersteJaar));
        int seizoen = n + 1 + n;
        int jaareffect = seizoen + 12 + 12 * n;
        return new int[] {
            v,
            n,
            n + 1 + v,
            seizoen + k,
            seizoen + 12 + 12 * v + k,
            jaareffect + jaar,
            jaareffect + jaren + jaren * v + jaar
        };
    }

    private double[] waarden(int maand) {
        double jarenVerder = (maand - peilmaand) / 12.0;
        return new double[] {1, jarenVerder, jarenVerder, 1, 1, 1, 1};
    }

    private double[] spreidingen() {
        int n = voorzieningen.size();
        double[] uit = new double[effecten()];
        int seizoen = n + 1 + n;
        int jaareffect = seizoen + 12 + 12 * n;
        Arrays.fill(uit, 0, n, NIVEAU);
        uit[n] = TREND;
        Arrays.fill(uit, n + 1, seizoen, EIGEN_TREND);
        Arrays.fill(uit, seizoen, seizoen + 12, SEIZOEN);
        Arrays.fill(uit, seizoen + 12, jaareffect, EIGEN_SEIZOEN);
        Arrays.fill(uit, jaareffect, jaareffect + jaren, JAAR);
        Arrays.fill(uit, jaareffect + jaren, uit.length, EIGEN_JAAR);
        return uit;
    }
}
