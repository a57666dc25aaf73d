// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.Arrays;
import java.util.List;
import nl.grip.inzicht.prognose.Voorspelling.Post;

/** How the cost of a part of a forecast adds up through the months of its year, whatever the year comes to. */
public final class Maandpad {
    private static final int MAANDEN = 12;

    private final double[] zeker;
    private final double[] rest;
    private final double zekerSom;
    private final double restSom;

    private Maandpad(double[] zeker, double[] rest) {
        this.zeker = zeker;
        this.rest = rest;
        this.zekerSom = Arrays.stream(zeker).sum();
        this.restSom = Arrays.stream(rest).sum();
    }

    public static Maandpad van(List<Post> posten) {
        return new Maandpad(som(posten, true), som(posten, false));
    }

    private static double[] som(List<Post> posten, boolean gedeclareerd) {
        double[] uit = new double[MAANDEN];
        for (var post : posten) {
            if (gedeclareerd == (post.onderdeel() == Onderdeel.GEDECLAREERD)) {
                Arrays.setAll(uit, m -> uit[m] + post.maanden().get(m));
            }
        }
        return uit;
    }

    /** What is spent at the end of each month, in cents: what is declared stands, the rest grows with the year. */
    public double[] cumulatief(double jaar) {
        double schaal = restSom == 0 ? 0 : (jaar - zekerSom) / restSom;
        double[] uit = new double[MAANDEN];
        double som = 0;
        for (int m = 0; m < MAANDEN; m++) {
            som += zeker[m] + schaal * rest[m];
            uit[m] = som;
        }
        return uit;
    }
}
