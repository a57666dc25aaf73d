// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.Arrays;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Exponential smoothing with chosen weights: level, trend and season each move a part of the way to what the newest value
 * says. Holt (1957); Winters, "Forecasting sales by exponentially weighted moving averages", Management Science 6 (1960).
 *
 * @param sse sum of squared one-step errors
 * @param seizoen the figures of the coming period; empty without season
 */
public record HoltWinters(double sse, double niveau, double trend, double[] seizoen) {

    /** What moves and how fast; 0 stands still. */
    public record Gewichten(double alpha, double beta, double gamma) {}

    /** Where smoothing starts, and from the how manieth value on. */
    public record Begin(double niveau, double trend, double[] seizoen, int vanaf) {
        private static final double[] GEEN = {};

        public static Begin eersteWaarde(double[] reeks) {
            return new Begin(reeks[0], 0, GEEN, 1);
        }

        public static Begin eersteStap(double[] reeks) {
            return new Begin(reeks[1], reeks[1] - reeks[0], GEEN, 2);
        }

        /** A straight line through the trend of the first two periods, and their season. */
        public static Begin tweePerioden(double[] reeks, int periode, boolean multiplicatief) {
            var ontleding = Ontleding.van(Arrays.copyOf(reeks, 2 * periode), periode, multiplicatief);
            var lijn = new SimpleRegression();
            double[] trend = Arrays.stream(ontleding.trend())
                    .filter(x -> !Double.isNaN(x))
                    .toArray();
            for (int t = 0; t < trend.length; t++) {
                lijn.addData(t + 1, trend[t]);
            }
            return new Begin(lijn.getIntercept(), lijn.getSlope(), ontleding.seizoen(), periode);
        }
    }

    public static HoltWinters van(double[] reeks, Gewichten gewichten, Begin begin, boolean multiplicatief) {
        var loop = new Loop(begin, multiplicatief);
        for (int t = begin.vanaf(); t < reeks.length; t++) {
            loop.verwerk(reeks[t], gewichten, t - begin.vanaf());
        }
        return new HoltWinters(loop.sse, loop.niveau, loop.trend, loop.komendSeizoen(reeks.length - begin.vanaf()));
    }

    private static final class Loop {
        private final boolean multiplicatief;
        private final double[] seizoen;
        private double niveau;
        private double trend;
        private double sse;

        Loop(Begin begin, boolean multiplicatief) {
            this.niveau = begin.niveau();
            this.trend = begin.trend();
            this.seizoen = begin.seizoen().clone();
            this.multiplicatief = multiplicatief && seizoen.length > 0;
        }

        void verwerk(double waarde, Gewichten w, int stap) {
            double s = seizoen.length == 0 ? 0 : seizoen[stap % seizoen.length];
            double verwacht = niveau + trend;
            double fout = waarde - (multiplicatief ? verwacht * s : verwacht + s);
            sse += fout * fout;
            double vorig = niveau;
            niveau = w.alpha() * (multiplicatief ? waarde / s : waarde - s) + (1 - w.alpha()) * verwacht;
            trend = w.beta() * (niveau - vorig) + (1 - w.beta()) * trend;
            if (seizoen.length > 0) {
                double nieuw = multiplicatief ? waarde / niveau : waarde - niveau;
                seizoen[stap % seizoen.length] = w.gamma() * nieuw + (1 - w.gamma()) * s;
            }
        }

        double[] komendSeizoen(int stappen) {
            double[] komend = new double[seizoen.length];
            Arrays.setAll(komend, k -> seizoen[(stappen + k) % seizoen.length]);
            return komend;
        }
    }
}
