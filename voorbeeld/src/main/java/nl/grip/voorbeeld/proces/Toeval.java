// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.util.SplittableRandom;

/**
 * A stream of chance with a name. The same seed and name give the same stream on any machine: only integer arithmetic
 * and {@link StrictMath} are used. Giving every decision its own stream keeps two runs alike but for what differs
 * between them, so that the effect of a measure can be read off exactly.
 */
public final class Toeval {
    private final SplittableRandom bron;

    private Toeval(SplittableRandom bron) {
        this.bron = bron;
    }

    /** The stream for one decision, named by what it is about and any numbers that tell it from its likes. */
    public static Toeval of(long zaad, String onderwerp, long... nummers) {
        long gemengd = meng(zaad ^ meng(onderwerp.hashCode()));
        for (long nummer : nummers) {
            gemengd = meng(gemengd ^ meng(nummer));
        }
        return new Toeval(new SplittableRandom(gemengd));
    }

    /** Stafford's variant 13 of the MurmurHash3 finalizer (2011). */
    private static long meng(long z) {
        z += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform on [0, 1). */
    double uniform() {
        return bron.nextDouble();
    }

    public boolean kans(double kans) {
        return uniform() < kans;
    }

    /** A whole number from {@code van} up to and including {@code tot}. */
    public int geheel(int van, int tot) {
        return bron.nextInt(van, tot + 1);
    }

    /** Standard normal: Box and Muller (1958), one of the pair. */
    double normaal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - uniform())) * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    double exponentieel(double gemiddelde) {
        return -gemiddelde * StrictMath.log(1 - uniform());
    }

    double weibull(double vorm, double schaal) {
        return schaal * StrictMath.pow(-StrictMath.log(1 - uniform()), 1 / vorm);
    }

    public double lognormaal(double mediaan, double logsd) {
        return mediaan * StrictMath.exp(logsd * normaal());
    }

    /** Gamma with scale 1: Marsaglia and Tsang (2000); below shape 1 by their power transformation. */
    double gamma(double vorm) {
        if (vorm < 1) {
            return gamma(vorm + 1) * StrictMath.pow(1 - uniform(), 1 / vorm);
        }
        double d = vorm - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normaal();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && StrictMath.log(1 - uniform()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    public double beta(double alfa, double beta) {
        double x = gamma(alfa);
        return x / (x + gamma(beta));
    }

    /** Poisson: the number of unit exponential steps that fit in the mean. */
    public int poisson(double gemiddelde) {
        int aantal = 0;
        double rest = gemiddelde;
        for (double stap = exponentieel(1); stap < rest; stap = exponentieel(1)) {
            rest -= stap;
            aantal++;
        }
        return aantal;
    }

    /** Counts with that mean whose variance is {@code overdispersie} times the mean: Poisson with a gamma mean. */
    int negatiefBinomiaal(double gemiddelde, double overdispersie) {
        if (overdispersie <= 1 || gemiddelde <= 0) {
            return poisson(gemiddelde);
        }
        return poisson(gamma(gemiddelde / (overdispersie - 1)) * (overdispersie - 1));
    }

    /** An index, chosen in proportion to the weights. */
    int kies(double[] gewichten) {
        double som = 0;
        for (double gewicht : gewichten) {
            som += gewicht;
        }
        double rest = uniform() * som;
        int i = 0;
        while (i < gewichten.length - 1 && rest >= gewichten[i]) {
            rest -= gewichten[i++];
        }
        return i;
    }
}
