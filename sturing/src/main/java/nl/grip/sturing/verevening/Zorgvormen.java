// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What municipalities bring in, apart for each kind of care: dear and rare care is often shared whole, common care not at all
 * (Panteia for Leiden, 2014). Every kind is settled by itself, with its own solidarity.
 */
public record Zorgvormen(List<Inbreng> inbreng) {
    public Zorgvormen {
        inbreng = List.copyOf(inbreng);
    }

    /**
     * One row.
     *
     * @param zorgvorm empty when all care is one
     * @param solidariteit the part of this kind of care that is shared, 0-1; empty when nothing was agreed
     */
    public record Inbreng(String zorgvorm, Optional<BigDecimal> solidariteit, Deelnemer deelnemer) {}

    /** Bills of one kind of care. */
    public record Rekening(String zorgvorm, BigDecimal solidariteit, List<Bijdrage> bijdragen) {
        public Rekening {
            bijdragen = List.copyOf(bijdragen);
        }
    }

    /** @param anders the part that is shared of care of which nothing was agreed */
    public List<Rekening> perZorgvorm(Model model, Sleutel sleutel, BigDecimal anders) {
        var per = inbreng.stream().collect(Collectors.groupingBy(Inbreng::zorgvorm, TreeMap::new, Collectors.toList()));
        List<Rekening> rekeningen = new ArrayList<>();
        per.forEach((zorgvorm, regels) -> {
            var deel = regels.stream()
                    .flatMap(r -> r.solidariteit().stream())
                    .findFirst()
                    .orElse(anders);
            var deelnemers = regels.stream().map(Inbreng::deelnemer).toList();
            rekeningen.add(new Rekening(zorgvorm, deel, new Solidariteit(deel).reken(model, sleutel.pas(deelnemers))));
        });
        return List.copyOf(rekeningen);
    }

    /** The bills of all kinds together, by gemeente and year. */
    public List<Bijdrage> reken(Model model, Sleutel sleutel, BigDecimal anders) {
        Map<List<Object>, Bijdrage> samen = new LinkedHashMap<>();
        perZorgvorm(model, sleutel, anders).stream()
                .flatMap(rekening -> rekening.bijdragen().stream())
                .sorted(Comparator.comparing(Bijdrage::gemeente).thenComparing(Bijdrage::jaar))
                .forEach(b -> samen.merge(List.of(b.gemeente(), b.jaar()), b, Bijdrage::plus));
        return List.copyOf(samen.values());
    }

    /** A row for each gemeente and year; the key is the largest that it brought along, as inhabitants are not added up. */
    public List<Deelnemer> samen() {
        Map<List<Object>, Deelnemer> samen = new LinkedHashMap<>();
        inbreng.stream()
                .map(Inbreng::deelnemer)
                .forEach(d -> samen.merge(List.of(d.gemeente(), d.jaar()), d, Zorgvormen::plus));
        return List.copyOf(samen.values());
    }

    private static Deelnemer plus(Deelnemer een, Deelnemer ander) {
        return new Deelnemer(
                een.gemeente(),
                een.jaar(),
                een.eigenKosten().plus(ander.eigenKosten()),
                een.verwacht().plus(ander.verwacht()),
                Math.max(een.gewicht(), ander.gewicht()),
                een.storting().plus(ander.storting()));
    }
}
