// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;

/** Who pays what under each {@link Model}. Whatever the model, all bills together are all costs and deposits. */
public final class Verevening {
    private final List<Deelnemer> deelnemers;

    private Verevening(List<Deelnemer> deelnemers) {
        this.deelnemers = deelnemers.stream()
                .sorted(Comparator.comparing(Deelnemer::gemeente).thenComparing(Deelnemer::jaar))
                .toList();
    }

    /** The rows of {@code grip verevening}, by gemeente and year. */
    public static List<Bijdrage> reken(Model model, List<Deelnemer> deelnemers) {
        Verevening verevening = new Verevening(deelnemers);
        return switch (model) {
            case VERZEKERING -> verevening.verzekering();
            case GEMIDDELDE -> verevening.gemiddelde();
            case POT -> verevening.pot();
            case SLEUTEL -> verevening.sleutel();
        };
    }

    private List<Bijdrage> verzekering() {
        Map<String, Bedrag> eind = new HashMap<>();
        deelnemers.forEach(d -> eind.merge(d.gemeente(), d.eigenKosten().min(d.verwacht()), Bedrag::plus));
        return bijdragen(d -> {
            Bedrag vooraf = d.verwacht().min(d.eigenKosten());
            return isLaatsteJaar(d) ? vooraf.plus(eind.getOrDefault(d.gemeente(), Bedrag.NUL)) : vooraf;
        });
    }

    private List<Bijdrage> gemiddelde() {
        return verdeeld(deelnemers);
    }

    private List<Bijdrage> sleutel() {
        TreeMap<Integer, List<Deelnemer>> perJaar =
                deelnemers.stream().collect(Collectors.groupingBy(Deelnemer::jaar, TreeMap::new, Collectors.toList()));
        return perJaar.values().stream()
                .flatMap(jaar -> verdeeld(jaar).stream())
                .sorted(Comparator.comparing(Bijdrage::gemeente).thenComparing(Bijdrage::jaar))
                .toList();
    }

    /** Everybody pays a part of the costs of these rows by weight. */
    private static List<Bijdrage> verdeeld(List<Deelnemer> samen) {
        List<Bedrag> delen = Verdeling.van(
                totaal(samen), samen.stream().map(Deelnemer::gewicht).toList());
        List<Bijdrage> bijdragen = new ArrayList<>();
        for (int i = 0; i < samen.size(); i++) {
            Deelnemer d = samen.get(i);
            bijdragen.add(bijdrage(d, delen.get(i).min(d.eigenKosten())));
        }
        return List.copyOf(bijdragen);
    }

    private List<Bijdrage> pot() {
        TreeMap<String, Long> gewichten = new TreeMap<>();
        TreeMap<String, Bedrag> eigen = new TreeMap<>();
        deelnemers.forEach(d -> gewichten.merge(d.gemeente(), d.gewicht(), Math::addExact));
        deelnemers.forEach(d -> eigen.merge(d.gemeente(), d.eigenKosten(), Bedrag::plus));
        List<Bedrag> delen = Verdeling.van(totaal(deelnemers), List.copyOf(gewichten.values()));
        Map<String, Bedrag> verrekening = new HashMap<>();
        List<String> gemeenten = List.copyOf(gewichten.keySet());
        for (int i = 0; i < gemeenten.size(); i++) {
            String gemeente = gemeenten.get(i);
            verrekening.put(gemeente, delen.get(i).min(eigen.getOrDefault(gemeente, Bedrag.NUL)));
        }
        return bijdragen(d -> isLaatsteJaar(d) ? verrekening.getOrDefault(d.gemeente(), Bedrag.NUL) : Bedrag.NUL);
    }

    private boolean isLaatsteJaar(Deelnemer deelnemer) {
        return deelnemers.stream()
                .filter(d -> d.gemeente().equals(deelnemer.gemeente()))
                .noneMatch(d -> d.jaar() > deelnemer.jaar());
    }

    private List<Bijdrage> bijdragen(Function<Deelnemer, Bedrag> verrekening) {
        return deelnemers.stream().map(d -> bijdrage(d, verrekening.apply(d))).toList();
    }

    private static Bijdrage bijdrage(Deelnemer d, Bedrag verrekening) {
        return new Bijdrage(d.gemeente(), d.jaar(), d.eigenKosten(), verrekening, d.storting());
    }

    private static Bedrag totaal(List<Deelnemer> deelnemers) {
        return deelnemers.stream().map(Deelnemer::eigenKosten).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
