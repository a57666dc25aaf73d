// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.rekenen.simulatie.Toeval;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws of any part of a forecast: of every cell its share, and where it is not the whole cell, chance of its own. Parts of
 * cells make do with fewer draws.
 */
public final class Deeltrekking {
    private static final int TREKKINGEN_PER_DEEL = 400;

    private final int alle;
    private final long zaad;
    private final Map<Celsleutel, Cel> cellen = new LinkedHashMap<>();
    private final Map<Celsleutel, Heel> gehelen = new LinkedHashMap<>();

    private record Celsleutel(String voorziening, String klasse, Onderdeel onderdeel) {
        static Celsleutel van(Post post) {
            return new Celsleutel(post.voorziening(), post.klasse(), post.onderdeel());
        }
    }

    /** Sums of posts. */
    private static final class Heel {
        private double verwacht;
        private double variantie;
        private int aantal;

        void neem(Post post) {
            verwacht += post.verwacht();
            variantie += post.variantie();
            aantal++;
        }
    }

    /** @param zaad for the chance of parts of a cell */
    public Deeltrekking(Voorspelling voorspelling, long zaad) {
        this.alle = Math.max(1, voorspelling.trekkingen(c -> false).length);
        this.zaad = zaad;
        for (var cel : voorspelling.cellen()) {
            cellen.put(new Celsleutel(cel.voorziening(), cel.klasse(), cel.onderdeel()), cel);
        }
        gehelen.putAll(samen(voorspelling.posten()));
    }

    private static Map<Celsleutel, Heel> samen(List<Post> posten) {
        var uit = new LinkedHashMap<Celsleutel, Heel>();
        posten.forEach(post ->
                uit.computeIfAbsent(Celsleutel.van(post), s -> new Heel()).neem(post));
        return uit;
    }

    /**
     * Draws of the sum of these posts, in cents.
     *
     * @param naam of the part; the same name, the same chance of its own
     */
    public double[] van(List<Post> posten, String naam) {
        var delen = samen(posten);
        boolean geheel = delen.entrySet().stream().allMatch(e -> heel(e.getKey()).aantal == e.getValue().aantal);
        double[] uit = new double[geheel ? alle : Math.min(alle, TREKKINGEN_PER_DEEL)];
        double eigen = 0;
        for (var e : delen.entrySet()) {
            double deel = deel(e.getKey(), e.getValue());
            telOp(uit, e.getKey(), deel, e.getValue().verwacht);
            eigen += Math.max(0, e.getValue().variantie - deel * deel * heel(e.getKey()).variantie);
        }
        if (!geheel && eigen > 0) {
            strooi(uit, Math.sqrt(eigen), naam);
        }
        return uit;
    }

    private Heel heel(Celsleutel sleutel) {
        return gehelen.getOrDefault(sleutel, new Heel());
    }

    private double deel(Celsleutel cel, Heel deel) {
        double heel = heel(cel).verwacht;
        return Math.abs(heel) < 1 ? 0 : deel.verwacht / heel;
    }

    private void telOp(double[] uit, Celsleutel sleutel, double deel, double verwacht) {
        var cel = cellen.get(sleutel);
        for (int i = 0; i < uit.length; i++) {
            uit[i] += cel == null ? verwacht : verwacht + deel * (cel.trekkingen()[i] - cel.verwacht());
        }
    }

    private void strooi(double[] uit, double spreiding, String naam) {
        var normaal = ZigguratSampler.NormalizedGaussian.of(new Toeval(zaad).stroom(naam.hashCode()));
        for (int i = 0; i < uit.length; i++) {
            uit[i] += spreiding * normaal.sample();
        }
    }
}
