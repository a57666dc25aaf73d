// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.feiten.Contracttarief;

/** Contract tariffs by aanbieder and product, in order of the day from which they hold. */
final class Tariefkaart {
    private final Map<String, TreeMap<LocalDate, Contracttarief>> perProduct = new HashMap<>();

    Tariefkaart(List<Contracttarief> tarieven) {
        tarieven.stream()
                .filter(t -> t.bekendTot().isEmpty())
                .sorted(Comparator.comparing(Contracttarief::bekendVan))
                .forEach(t -> perProduct
                        .computeIfAbsent(sleutel(t.aanbieder(), t.code()), s -> new TreeMap<>())
                        .put(t.van(), t));
    }

    /** Cents per eenheid on that day, else the nearest before it, else the first; empty without a contract. */
    Optional<Double> find(String aanbieder, String code, LocalDate dag) {
        return Optional.ofNullable(perProduct.get(sleutel(aanbieder, code)))
                .map(reeks -> Optional.ofNullable(reeks.floorEntry(dag)).orElseGet(reeks::firstEntry))
                .map(e -> e.getValue().tarief());
    }

    /** The mean of the tariffs in the middle of a year over those a year earlier, of products that had both; else 1. */
    double index(int jaar) {
        return perProduct.values().stream()
                .flatMap(reeks -> verhouding(reeks, LocalDate.of(jaar, 7, 1)).stream())
                .mapToDouble(v -> v)
                .average()
                .orElse(1);
    }

    private static Optional<Double> verhouding(TreeMap<LocalDate, Contracttarief> reeks, LocalDate dag) {
        var nu = geldig(reeks, dag);
        var toen = geldig(reeks, dag.minusYears(1)).filter(tarief -> tarief > 0);
        return nu.flatMap(n -> toen.map(t -> n / t));
    }

    private static Optional<Double> geldig(TreeMap<LocalDate, Contracttarief> reeks, LocalDate dag) {
        return Optional.ofNullable(reeks.floorEntry(dag))
                .map(Map.Entry::getValue)
                .filter(t -> t.tot().filter(tot -> tot.isBefore(dag)).isEmpty())
                .map(Contracttarief::tarief);
    }

    private static String sleutel(String aanbieder, String code) {
        return aanbieder + "/" + code;
    }
}
