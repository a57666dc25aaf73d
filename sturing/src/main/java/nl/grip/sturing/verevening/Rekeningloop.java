// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Trekkingen;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * How steady the bill of each municipality is: its costs are replayed with the spread that its own years show, and every replay
 * is settled. A small municipality with one dear child a year feels what a large one does not.
 */
public record Rekeningloop(List<Deelnemer> deelnemers, long zaad, int trekkingen) {
    private static final int MINSTE_JAREN = 2;

    public Rekeningloop {
        deelnemers = List.copyOf(deelnemers);
    }

    /**
     * What came of it for one municipality.
     *
     * @param gemiddeld bill of a year, in euro
     * @param spreiding standard deviation of the bill of a year, as a share of its mean
     */
    public record Stabiliteit(String gemeente, double gemiddeld, double spreiding) {}

    /** By gemeente; none with fewer than two years, for then nothing is known of its spread. */
    public Uitkomst<List<Stabiliteit>> reken(Model model, Sleutel sleutel) {
        var perGemeente = deelnemers.stream()
                .collect(Collectors.groupingBy(Deelnemer::gemeente, TreeMap::new, Collectors.toList()));
        if (perGemeente.values().stream().anyMatch(jaren -> jaren.size() < MINSTE_JAREN)) {
            return new GeenCijfer<>(
                    Reden.TE_WEINIG_GEGEVENS,
                    "Van elke gemeente zijn minstens twee jaren nodig om te weten hoe haar kosten schommelen.");
        }
        Map<String, Double> variatie = new TreeMap<>();
        perGemeente.forEach((gemeente, jaren) -> variatie.put(gemeente, variatie(jaren)));
        double[][] rekeningen = Trekkingen.trek(trekkingen, new Toeval(zaad), stroom -> {
            var normaal = ZigguratSampler.NormalizedGaussian.of(stroom);
            return () -> rekeningen(
                    model,
                    sleutel,
                    deelnemers.stream()
                            .map(d -> met(d, 1 + variatie.getOrDefault(d.gemeente(), 0.0) * normaal.sample()))
                            .toList());
        });
        return new Cijfer<>(stabiliteit(rekeningen));
    }

    /** Standard deviation over mean of the own costs of a municipality. */
    private static double variatie(List<Deelnemer> jaren) {
        double gemiddeld = jaren.stream()
                .mapToLong(d -> d.eigenKosten().centen())
                .average()
                .orElse(0);
        double som = jaren.stream()
                .mapToDouble(d -> Math.pow(d.eigenKosten().centen() - gemiddeld, 2))
                .sum();
        return gemiddeld <= 0 ? 0 : Math.sqrt(som / (jaren.size() - 1)) / gemiddeld;
    }

    private static Deelnemer met(Deelnemer d, double factor) {
        var kosten = new Bedrag(Math.round(Math.max(0, factor) * d.eigenKosten().centen()));
        return new Deelnemer(d.gemeente(), d.jaar(), kosten, d.verwacht(), d.gewicht(), d.storting());
    }

    /** The bills of every municipality and year, in the order of {@link Verevening}. */
    private static double[] rekeningen(Model model, Sleutel sleutel, List<Deelnemer> getrokken) {
        return Verevening.reken(model, sleutel.pas(getrokken)).stream()
                .mapToDouble(b -> b.bijdrage().centen())
                .toArray();
    }

    private List<Stabiliteit> stabiliteit(double[][] rekeningen) {
        var volgorde = Verevening.reken(Model.SLEUTEL, deelnemers);
        Map<String, List<Double>> perGemeente = new TreeMap<>();
        for (double[] trekking : rekeningen) {
            for (int i = 0; i < volgorde.size(); i++) {
                perGemeente
                        .computeIfAbsent(volgorde.get(i).gemeente(), nieuw -> new ArrayList<>())
                        .add(trekking[i]);
            }
        }
        return perGemeente.entrySet().stream()
                .map(gemeente -> stabiliteit(gemeente.getKey(), gemeente.getValue()))
                .toList();
    }

    private static Stabiliteit stabiliteit(String gemeente, List<Double> centen) {
        double gemiddeld = centen.stream().mapToDouble(c -> c).average().orElse(0);
        double som =
                centen.stream().mapToDouble(c -> Math.pow(c - gemiddeld, 2)).sum();
        double spreiding = gemiddeld == 0 ? 0 : Math.sqrt(som / Math.max(1, centen.size() - 1)) / Math.abs(gemiddeld);
        return new Stabiliteit(gemeente, gemiddeld / 100, spreiding);
    }
}
