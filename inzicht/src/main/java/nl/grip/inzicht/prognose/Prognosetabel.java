// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.stilte.Stilte;
import nl.grip.rekenen.simulatie.Verdeling;

/**
 * A forecast as rows: for each value of the asked columns and their {@code totaal}, the parts and their total. Expectations
 * add up to the cent; quantiles do not.
 */
public final class Prognosetabel {
    public static final String TOTAAL = "totaal";

    /** The columns on which a forecast can be broken down, in the order in which they stand. */
    public static final List<String> KOLOMMEN = List.of("domein", "voorziening", "aanbieder", "wijk");

    private static final double[] KANSEN = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

    private final Voorspelling voorspelling;
    private final List<String> per;
    private final UnaryOperator<String> domein;
    private final List<Stilte> stilten;
    private final Deeltrekking trekking;

    /**
     * @param kwantielen of 2.5, 10, 25, 50, 75, 90 and 97.5 percent
     * @param stil the part of {@code verwacht} that aanbieders should declare which fell silent
     */
    public record Rij(List<String> sleutel, String onderdeel, Bedrag verwacht, List<Bedrag> kwantielen, Bedrag stil) {}

    private Prognosetabel(
            Voorspelling voorspelling,
            List<String> per,
            long zaad,
            List<Stilte> stilten,
            UnaryOperator<String> domein) {
        this.voorspelling = voorspelling;
        this.domein = domein;
        this.stilten = stilten;
        this.per = KOLOMMEN.stream().filter(per::contains).toList();
        this.trekking = new Deeltrekking(voorspelling, zaad);
    }

    /**
     * @param zaad for the chance of parts of a cell
     * @param stilten aanbieders that fell silent
     * @param domein of which wet a voorziening is, by their codes
     */
    public static Prognosetabel van(
            Voorspelling voorspelling,
            List<String> per,
            long zaad,
            List<Stilte> stilten,
            UnaryOperator<String> domein) {
        return new Prognosetabel(voorspelling, per, zaad, stilten, domein);
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
                        : kwantielen(trekking.van(posten, String.join("|", sleutel))),
                stil(posten));
    }

    private Bedrag stil(List<Post> posten) {
        return new Bedrag(posten.stream()
                .filter(post -> stilten.stream().anyMatch(s -> s.omvat(post)))
                .mapToLong(Post::verwacht)
                .sum());
    }

    private static List<Bedrag> kwantielen(double[] trekkingen) {
        var verdeling = Verdeling.van(trekkingen);
        return Arrays.stream(KANSEN)
                .mapToObj(kans -> new Bedrag(Math.round(verdeling.kwantiel(kans))))
                .toList();
    }
}
