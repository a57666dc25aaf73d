// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.stream.IntStream;

/** Looking ahead with level, trend and season added up: Hyndman et al. (2008), section 6.3, classes 1 and 2. */
final class EtsLineair {
    private final Ets ets;

    EtsLineair(Ets ets) {
        this.ets = ets;
    }

    Voorspelling voorspel(int horizon) {
        double[] seizoen = ets.slot().komendSeizoen();
        double[] punt = IntStream.rangeClosed(1, horizon)
                .mapToDouble(h -> ets.slot().niveau()
                        + demping(h) * ets.slot().helling()
                        + (seizoen.length == 0 ? 0 : seizoen[(h - 1) % seizoen.length]))
                .toArray();
        double[] variantie = ets.vorm().multiplicatieveFout() ? evenredig(punt) : vast(horizon);
        return new Voorspelling(
                punt, java.util.Arrays.stream(variantie).map(Math::sqrt).toArray());
    }

    /** phi + phi^2 + ... to the h-th power: how far the trend has come. */
    private double demping(int h) {
        double phi = ets.parameters().phi();
        return IntStream.rangeClosed(1, h).mapToDouble(k -> Math.pow(phi, k)).sum();
    }

    /** How much an error now still moves the value {@code j} periods later. */
    private double doorwerking(int j) {
        var p = ets.parameters();
        int periode = p.seizoen().length;
        double seizoen = periode > 0 && j % periode == 0 ? p.gamma() : 0;
        return p.alpha() + p.beta() * demping(j) + seizoen;
    }

    private double[] vast(int horizon) {
        double[] variantie = new double[horizon];
        double som = 1;
        for (int h = 0; h < horizon; h++) {
            som += h == 0 ? 0 : Math.pow(doorwerking(h), 2);
            variantie[h] = ets.variantie() * som;
        }
        return variantie;
    }

    private double[] evenredig(double[] punt) {
        double sigma2 = ets.variantie();
        double[] theta = new double[punt.length];
        double[] variantie = new double[punt.length];
        for (int h = 0; h < punt.length; h++) {
            theta[h] = punt[h] * punt[h];
            for (int j = 1; j <= h; j++) {
                theta[h] += sigma2 * Math.pow(doorwerking(j), 2) * theta[h - j];
            }
            variantie[h] = (1 + sigma2) * theta[h] - punt[h] * punt[h];
        }
        return variantie;
    }
}
