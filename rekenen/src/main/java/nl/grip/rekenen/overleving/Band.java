// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The interval around a surviving share, on a scale on which its error is about normal. Kalbfleisch and Prentice, "The
 * Statistical Analysis of Failure Time Data" (2002), section 1.4.
 */
public enum Band {
    PLAIN {
        @Override
        double rand(double s, double fout) {
            return s + s * fout;
        }
    },
    LOG {
        @Override
        double rand(double s, double fout) {
            return s * Math.exp(fout);
        }
    },
    LOG_LOG {
        @Override
        double rand(double s, double fout) {
            return Math.exp(-Math.exp(Math.log(-Math.log(s)) + fout / Math.log(s)));
        }
    },
    LOGIT {
        @Override
        double rand(double s, double fout) {
            return 1 - 1 / (1 + Math.exp(Math.log(s / (1 - s)) + fout / (1 - s)));
        }
    },
    ARCSIN {
        @Override
        double rand(double s, double fout) {
            double hoek = Math.asin(Math.sqrt(s)) + fout / 2 * Math.sqrt(s / (1 - s));
            double sinus = Math.sin(Math.max(0, Math.min(Math.PI / 2, hoek)));
            return sinus * sinus;
        }
    };

    /** The share at a signed distance, in errors of the logarithm. */
    abstract double rand(double s, double fout);

    public double onder(KaplanMeier kaplanMeier, double tijd, double niveau) {
        return begrensd(kaplanMeier, tijd, -breedte(niveau));
    }

    public double boven(KaplanMeier kaplanMeier, double tijd, double niveau) {
        return begrensd(kaplanMeier, tijd, breedte(niveau));
    }

    private double begrensd(KaplanMeier kaplanMeier, double tijd, double breedte) {
        double rand = rand(kaplanMeier.op(tijd), breedte * Math.sqrt(kaplanMeier.logvariantie(tijd)));
        return Math.max(0, Math.min(1, rand));
    }

    private static double breedte(double niveau) {
        return new NormalDistribution().inverseCumulativeProbability(0.5 + niveau / 2);
    }
}
