// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.simulatie;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Repeats a random experiment. Each block of draws has its own stream: the answer does not depend on the cores. */
public final class Trekkingen {
    private static final int BLOK = 250;

    private Trekkingen() {}

    /** Makes the experiment for one stream; the experiment may keep working memory of its own. */
    @FunctionalInterface
    public interface Proefopstelling {
        Proef voor(UniformRandomProvider stroom);
    }

    /** One draw: several numbers, for instance one per oorsprong. */
    @FunctionalInterface
    public interface Proef {
        double[] trek();
    }

    public static double[][] trek(int aantal, Toeval toeval, Proefopstelling opstelling) {
        double[][] uitkomsten = new double[aantal][];
        IntStream.range(0, (aantal + BLOK - 1) / BLOK).parallel().forEach(blok -> {
            var proef = opstelling.voor(toeval.stroom(blok));
            for (int t = blok * BLOK; t < Math.min(aantal, (blok + 1) * BLOK); t++) {
                uitkomsten[t] = proef.trek();
            }
        });
        return uitkomsten;
    }
}
