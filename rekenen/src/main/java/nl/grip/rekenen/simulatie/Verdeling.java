// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.simulatie;

import java.util.Arrays;

/** What a number of draws tells: mean, spread and quantiles. */
public final class Verdeling {
    private final double[] gesorteerd;

    private Verdeling(double[] gesorteerd) {
        this.gesorteerd = gesorteerd;
    }

    public static Verdeling van(double[] trekkingen) {
        double[] gesorteerd = trekkingen.clone();
        Arrays.sort(gesorteerd);
        return new Verdeling(gesorteerd);
    }

    public double gemiddelde() {
        return Arrays.stream(gesorteerd).average().orElse(Double.NaN);
    }

    /** With divisor n - 1. */
    public double standaardafwijking() {
        double midden = gemiddelde();
        double som =
                Arrays.stream(gesorteerd).map(x -> (x - midden) * (x - midden)).sum();
        return Math.sqrt(som / (gesorteerd.length - 1));
    }

    /** Between the two nearest draws, in proportion: definition 7 of Hyndman and Fan, American Statistician 50 (1996). */
    public double kwantiel(double kans) {
        double plaats = kans * (gesorteerd.length - 1);
        int onder = (int) Math.floor(plaats);
        int boven = Math.min(onder + 1, gesorteerd.length - 1);
        return gesorteerd[onder] + (plaats - onder) * (gesorteerd[boven] - gesorteerd[onder]);
    }
}
