// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Draws pseudo triangles from one stream. Keeps its working memory, as it is called thousands of times. */
final class Odptrekking {
    /** Above this mean a Poisson number is drawn as a normal one: the difference is far below a cent on a million. */
    private static final double GROOT = 1e8;

    private final OdpBootstrap model;
    private final UniformRandomProvider stroom;
    private final double[][] wortel;
    private final double[] bekend;
    private final double[] gegroeid;
    private final double[] laatste;
    private final double[] factor;

    Odptrekking(OdpBootstrap model, UniformRandomProvider stroom) {
        this.model = model;
        this.stroom = stroom;
        this.wortel = Arrays.stream(model.verwacht)
                .map(rij -> Arrays.stream(rij).map(Math::abs).map(Math::sqrt).toArray())
                .toArray(double[][]::new);
        this.bekend = new double[model.kolommen];
        this.gegroeid = new double[model.kolommen];
        this.laatste = new double[model.rijen];
        this.factor = new double[model.kolommen];
    }

    double[] trek() {
        maakPseudodriehoek();
        double[] nogTeKomen = new double[model.rijen];
        for (int i = 0; i < model.rijen; i++) {
            nogTeKomen[i] = toekomst(i);
        }
        return nogTeKomen;
    }

    /** Of the pseudo triangle only the sums per column and the last values are needed. */
    private void maakPseudodriehoek() {
        Arrays.fill(bekend, 0);
        Arrays.fill(gegroeid, 0);
        for (int i = 0; i < model.rijen; i++) {
            double som = 0;
            for (int j = 0; j <= model.leeftijd[i]; j++) {
                double vorige = som;
                som += model.verwacht[i][j] + wortel[i][j] * residu();
                if (j > 0) {
                    bekend[j] += vorige;
                    gegroeid[j] += som;
                }
            }
            laatste[i] = som;
        }
        Arrays.setAll(factor, j -> bekend[j] == 0 ? 1 : gegroeid[j] / bekend[j]);
    }

    private double residu() {
        return model.residuen[stroom.nextInt(model.residuen.length)];
    }

    private double toekomst(int i) {
        double stand = laatste[i];
        double som = 0;
        for (int j = model.leeftijd[i] + 1; j < model.kolommen; j++) {
            double volgende = stand * factor[j];
            som += metRuis(volgende - stand);
            stand = volgende;
        }
        return som;
    }

    private double metRuis(double verwacht) {
        double grootte = Math.abs(verwacht);
        if (grootte == 0) {
            return 0;
        }
        return Math.signum(verwacht)
                * (model.proces == OdpBootstrap.Proces.GAMMA ? gamma(grootte / model.phi, model.phi) : odPois(grootte));
    }

    /** Negative binomial: a Poisson number with a gamma mean, so that variance is phi times the mean. */
    private double odPois(double verwacht) {
        double overmaat = model.phi - 1;
        return poisson(overmaat <= 0 ? verwacht : gamma(verwacht / overmaat, overmaat));
    }

    private double poisson(double verwacht) {
        if (verwacht > GROOT) {
            return verwacht
                    + Math.sqrt(verwacht)
                            * ZigguratSampler.NormalizedGaussian.of(stroom).sample();
        }
        return verwacht > 0 ? PoissonSampler.of(stroom, verwacht).sample() : 0;
    }

    /** A shape that is too small or too large to draw from has no noise left, or no meaning: its mean is handed on. */
    private double gamma(double vorm, double schaal) {
        boolean trekbaar = vorm >= Double.MIN_NORMAL && vorm < Double.MAX_VALUE && Double.isFinite(schaal);
        return trekbaar
                ? AhrensDieterMarsagliaTsangGammaSampler.of(stroom, vorm, schaal)
                        .sample()
                : vorm * schaal;
    }
}
