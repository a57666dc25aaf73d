// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.raming.Ervaring;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Trekkingen;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws of every cell around its expectation. What cells share is drawn once per draw: how good or bad the year is for new
 * inflow, per voorziening and all together, how much of allocations is used, how long care lasts. On top of that each cell
 * has chance of its own.
 */
final class Trekker {
    private static final double GEMEENTE = 0.004;
    private static final double EINDIGT = 0.3;

    private final List<Kern> kernen;
    private final List<String> voorzieningen;
    private final double[][] wortel;
    private final double[] gebruik;
    private final double[] uitstroom;

    /** A cell before it is drawn: cents and variance. */
    record Kern(String voorziening, String klasse, Onderdeel onderdeel, double verwacht, double variantie) {}

    Trekker(List<Kern> kernen, Ervaring ervaring, int van, int tot) {
        this.kernen = kernen;
        this.voorzieningen = ervaring.instroom().voorzieningen();
        this.wortel = wortel(ervaring.instroom().covariantie(van, tot));
        this.gebruik = voorzieningen.stream()
                .mapToDouble(v -> ervaring.gebruik().onzekerheid(v))
                .toArray();
        this.uitstroom = voorzieningen.stream()
                .mapToDouble(v -> EINDIGT * ervaring.uitstroom().onzekerheid(v))
                .toArray();
    }

    /** One row per cell. */
    double[][] trek(int aantal, Toeval toeval) {
        double[][] rijen = Trekkingen.trek(aantal, toeval, stroom -> () -> trek(stroom));
        double[][] uit = new double[kernen.size()][aantal];
        for (int t = 0; t < aantal; t++) {
            for (int c = 0; c < uit.length; c++) {
                uit[c][t] = rijen[t][c];
            }
        }
        return uit;
    }

    private double[] trek(UniformRandomProvider stroom) {
        var normaal = ZigguratSampler.NormalizedGaussian.of(stroom);
        double gemeente = GEMEENTE * normaal.sample();
        double[][] gedeeld = new double[voorzieningen.size()][];
        double[] los = new double[voorzieningen.size()];
        for (int v = 0; v < los.length; v++) {
            los[v] = normaal.sample();
        }
        Map<String, double[]> factoren = new HashMap<>();
        for (int v = 0; v < gedeeld.length; v++) {
            double instroom = 0;
            double variantie = 0;
            for (int k = 0; k <= v; k++) {
                instroom += wortel[v][k] * los[k];
                variantie += wortel[v][k] * wortel[v][k];
            }
            factoren.put(voorzieningen.get(v), new double[] {
                1 + gemeente + gebruik[v] * normaal.sample(),
                1 + uitstroom[v] * normaal.sample(),
                Math.exp(instroom - variantie / 2)
            });
        }
        double[] uit = new double[kernen.size()];
        for (int c = 0; c < uit.length; c++) {
            uit[c] = trek(kernen.get(c), factoren.getOrDefault(kernen.get(c).voorziening(), GEEN), stroom, normaal);
        }
        return uit;
    }

    private static final double[] GEEN = {1, 1, 1};

    private static double trek(
            Kern kern, double[] factoren, UniformRandomProvider stroom, ZigguratSampler.NormalizedGaussian normaal) {
        double midden = kern.verwacht()
                * switch (kern.onderdeel()) {
                    case GEDECLAREERD, CORRECTIES, BUITEN_BERICHTEN -> 1;
                    case GELEVERD_NIET_GEDECLAREERD -> factoren[0];
                    case UITLOOP_TOEWIJZINGEN -> factoren[0] * factoren[1];
                    case NIEUWE_INSTROOM -> factoren[0] * factoren[2];
                };
        if (kern.variantie() <= 0) {
            return midden;
        }
        double vorm = midden * midden / kern.variantie();
        return midden <= 0 || vorm < 0.01
                ? midden + Math.sqrt(kern.variantie()) * normaal.sample()
                : AhrensDieterMarsagliaTsangGammaSampler.of(stroom, vorm, kern.variantie() / midden)
                        .sample();
    }

    /** Cholesky; what is not positive counts as 0. */
    private static double[][] wortel(double[][] c) {
        int n = c.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double som = c[i][j];
                for (int k = 0; k < j; k++) {
                    som -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(0, som)) : l[j][j] > 0 ? som / l[j][j] : 0;
            }
        }
        return l;
    }
}
