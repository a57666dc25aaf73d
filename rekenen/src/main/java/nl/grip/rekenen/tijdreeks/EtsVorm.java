// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.ArrayList;
import java.util.List;

/**
 * The kind of an exponential smoothing model: error additive or multiplicative, trend none, additive or damped, season
 * none, additive or multiplicative. Hyndman, Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing" (2008).
 */
public record EtsVorm(boolean multiplicatieveFout, Trend trend, Seizoen seizoen) {
    public enum Trend {
        N,
        A,
        AD
    }

    public enum Seizoen {
        N,
        A,
        M
    }

    boolean metTrend() {
        return trend != Trend.N;
    }

    boolean gedempt() {
        return trend == Trend.AD;
    }

    boolean metSeizoen() {
        return seizoen != Seizoen.N;
    }

    /** Multiplicative seasons go with multiplicative errors only: the other combinations can become infinite. */
    boolean stabiel() {
        return multiplicatieveFout || seizoen != Seizoen.M;
    }

    /** In the order in which they are tried: of two equally good models the first is taken. */
    static List<EtsVorm> alle() {
        List<EtsVorm> vormen = new ArrayList<>();
        for (boolean fout : new boolean[] {false, true}) {
            for (Trend trend : new Trend[] {Trend.N, Trend.AD, Trend.A}) {
                for (Seizoen seizoen : Seizoen.values()) {
                    vormen.add(new EtsVorm(fout, trend, seizoen));
                }
            }
        }
        return vormen.stream().filter(EtsVorm::stabiel).toList();
    }
}
