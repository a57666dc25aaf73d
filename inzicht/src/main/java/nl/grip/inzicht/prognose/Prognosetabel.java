// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Verdeling;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * A forecast as rows: for each value of the asked columns and their {@code totaal}, the parts and their total. Expectations
 * add up to the cent; quantiles do not.
 */
public final class Prognosetabel {
    public static final String TOTAAL = "totaal";

    /** The columns on which a forecast can be broken down, in the order in which they stand. */
    public static final List<String> KOLOMMEN = List.of("domein", "voorziening", "aanbieder", "wijk");

    /** A cell lies whole within one value of these. */
    private static final Set<String> HELE_CELLEN = Set.of("domein", "voorziening");

    private static final double[] KANSEN = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    private static final int TREKKINGEN_PER_DEEL = 400;

    private final Voorspelling voorspelling;
    private final List<String> per;
    private final long zaad;
    private final UnaryOperator<String> domein;
    private final Map<Celsleutel, Cel> cellen = new LinkedHashMap<>();
    private final Map<Celsleutel, Double> gewichten = new LinkedHashMap<>();
    private final Map<Celsleutel, Double> varianties = new LinkedHashMap<>();

    /** @param kwantielen of 2.5, 10, 25, 50, 75, 90 and 97.5 percent */
    public record Rij(List<String> sleutel, String onderdeel, Bedrag verwacht, List<Bedrag> kwantielen) {}

    private record Celsleutel(String voorziening, String klasse, Onderdeel onderdeel) {}

    private Prognosetabel(Voorspelling voorspelling, List<String> per, long zaad, UnaryOperator<String> domein) {
        this.voorspelling = voorspelling;
        this.per = KOLOMMEN.stream().filter(per::contains).toList();
        this.zaad = zaad;
        this.domein = domein;
        for (var cel : voorspelling.cellen()) {
            cellen.put(new Celsleutel(cel.voorziening(), cel.klasse(), cel.onderdeel()), cel);
        }
        for (var post : voorspelling.posten()) {
            gewichten.merge(sleutel(post), (double) post.verwacht(), Double::sum);
            varianties.merge(sleutel(post), post.variantie(), Double::sum);
        }
    }

    /**
     * @param zaad for the chance of parts of a cell
     * @param domein of which wet a voorziening is, by their codes
     */
    public static Prognosetabel van(
            Voorspelling voorspelling, List<String> per, long zaad, UnaryOperator<String> domein) {
        return new Prognosetabel(voorspelling, per, zaad, domein);
    }

    /** The columns asked for, in their fixed order. */
    public List<String> per() {
        return per;
    }

    /** Hands over all rows, sorted on their keys. */
    public void rijen(Consumer<Rij> naar) {
        groepen()
                .forEach((sleutel, posten) -> Stream.concat(
                                Arrays.stream(Onderdeel.values()).map(Onderdeel::code), Stream.of(TOTAAL))
                        .sorted()
                        .forEach(onderdeel -> naar.accept(rij(sleutel, onderdeel, posten))));
    }

    /** Every post in every group it belongs to: its own values and all combinations with totaal. */
    private Map<List<String>, List<Post>> groepen() {
        var uit = new TreeMap<List<String>, List<Post>>(Prognosetabel::vergelijk);
        for (var post : voorspelling.posten()) {
            var waarden = per.stream().map(kolom -> waarde(post, kolom)).toList();
            for (int masker = 0; masker < 1 << per.size(); masker++) {
                var sleutel = new ArrayList<String>();
                for (int k = 0; k < per.size(); k++) {
                    sleutel.add((masker >> k & 1) == 1 ? TOTAAL : waarden.get(k));
                }
                uit.computeIfAbsent(List.copyOf(sleutel), s -> new ArrayList<>())
                        .add(post);
            }
        }
        return uit;
    }

    private static int vergelijk(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int verschil = Comparator.<String>naturalOrder().compare(a.get(i), b.get(i));
            if (verschil != 0) {
                return verschil;
            }
        }
        return 0;
    }

    private String waarde(Post post, String kolom) {
        return switch (kolom) {
            case "domein" -> domein.apply(post.voorziening());
            case "voorziening" -> post.voorziening();
            case "aanbieder" -> post.aanbieder();
            default -> post.wijk();
        };
    }

    private Rij rij(List<String> sleutel, String onderdeel, List<Post> groep) {
        var posten = groep.stream()
                .filter(p -> onderdeel.equals(TOTAAL) || p.onderdeel().code().equals(onderdeel))
                .toList();
        var verwacht = new Bedrag(posten.stream().mapToLong(Post::verwacht).sum());
        boolean zeker = posten.stream().allMatch(p -> p.variantie() == 0 && p.onderdeel() == Onderdeel.GEDECLAREERD);
        return new Rij(
                sleutel,
                onderdeel,
                verwacht,
                zeker
                        ? Arrays.stream(KANSEN).mapToObj(k -> verwacht).toList()
                        : kwantielen(trekkingen(sleutel, posten)));
    }

    private static List<Bedrag> kwantielen(double[] trekkingen) {
        var verdeling = Verdeling.van(trekkingen);
        return Arrays.stream(KANSEN)
                .mapToObj(kans -> new Bedrag(Math.round(verdeling.kwantiel(kans))))
                .toList();
    }

    /**
     * Draws of a group: of every cell its share, and where it is not the whole cell, chance of its own. Parts of cells make
     * do with fewer draws.
     */
    private double[] trekkingen(List<String> sleutel, List<Post> posten) {
        var verwacht = new LinkedHashMap<Celsleutel, double[]>();
        for (var post : posten) {
            var som = verwacht.computeIfAbsent(sleutel(post), s -> new double[2]);
            som[0] += post.verwacht();
            som[1] += post.variantie();
        }
        boolean geheel = heleCellen(sleutel);
        int alle = voorspelling.trekkingen(c -> false).length;
        double[] uit = new double[geheel ? alle : Math.min(alle, TREKKINGEN_PER_DEEL)];
        double eigen = 0;
        for (var e : verwacht.entrySet()) {
            double variantie = varianties.getOrDefault(e.getKey(), 0.0);
            double deel = deel(e.getKey(), e.getValue()[0]);
            telOp(uit, e.getKey(), deel, e.getValue()[0]);
            eigen += Math.max(0, e.getValue()[1] - deel * deel * variantie);
        }
        if (!geheel && eigen > 0) {
            strooi(uit, Math.sqrt(eigen), sleutel);
        }
        return uit;
    }

    private boolean heleCellen(List<String> sleutel) {
        for (int k = 0; k < per.size(); k++) {
            if (!HELE_CELLEN.contains(per.get(k)) && !sleutel.get(k).equals(TOTAAL)) {
                return false;
            }
        }
        return true;
    }

    private double deel(Celsleutel cel, double verwacht) {
        double heel = gewichten.getOrDefault(cel, 0.0);
        return Math.abs(heel) < 1 ? 0 : verwacht / heel;
    }

    private void telOp(double[] uit, Celsleutel sleutel, double deel, double verwacht) {
        var cel = cellen.get(sleutel);
        for (int i = 0; i < uit.length; i++) {
            uit[i] += cel == null ? verwacht : verwacht + deel * (cel.trekkingen()[i] - cel.verwacht());
        }
    }

    private void strooi(double[] uit, double spreiding, List<String> sleutel) {
        var normaal = ZigguratSampler.NormalizedGaussian.of(
                new Toeval(zaad).stroom(String.join("|", sleutel).hashCode()));
        for (int i = 0; i < uit.length; i++) {
            uit[i] += spreiding * normaal.sample();
        }
    }

    private static Celsleutel sleutel(Post post) {
        return new Celsleutel(post.voorziening(), post.klasse(), post.onderdeel());
    }
}
